internal import Archive
internal import ArgumentParser
internal import Meeting

/// Counts what was said, by two axes.
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: "Counts who said how much, under which theme.",
    usage: """
      tripartite matrix [QUERY ...] [--by AXIS] [--across AXIS] [--count WHAT]
        [--swap] [--no-chair] [--silent] [--order ORDER] [--ids]
        [--format FORMAT] [--language LANGUAGE] [--data FOLDER]
      """)

  @Argument(help: "Counts what 'tripartite interventions QUERY' (or points) lists.")
  var query: [String] = []

  @Option(help: ArgumentHelp("Rows: \(axes).", valueName: "axis"))
  var by = MatrixAxis.group
  @Option(help: ArgumentHelp("Columns: another of these.", valueName: "axis"))
  var across = MatrixAxis.theme
  @Option(help: ArgumentHelp("interventions, paragraphs or points.", valueName: "what"))
  var count = MatrixPlan.Counted.interventions
  @Flag(help: "Rows for columns.")
  var swap = false
  @Flag(name: .customLong("no-chair"), help: "Leave out the chair and the Office.")
  var hasNoChair = false
  @Flag(help: "Also show who or what has nothing.")
  var silent = false
  @Option(help: "record, or count: the highest total first.")
  var order = MatrixPlan.Order.record
  @Flag(help: "In JSON, say what every cell counts.")
  var ids = false

  @OptionGroup var format: FormatOptions
  @OptionGroup var record: RecordOptions

  private static let axes = MatrixAxis.allCases.map(\.rawValue).joined(separator: ", ")

  func run() throws {
    let meeting = try record.meeting()
    let kind: ListingKind = count == .points ? .points : .interventions
    let selection = try Selection(query, of: kind, in: meeting)
    let matrix = meeting.matrix(plan(MatrixPlan.Scope(selection.ids, counting: count)))
    let language = record.chosenLanguage
    switch format.chosen {
    case .json: try Output.write(JSONSink.text(.matrix(matrix, withIds: ids)))
    case .table: try writeTable(matrix, in: language)
    case .csv, .markdown:
      let corner = matrix.plan.rows.names[language]
      try format.write(Listing(counts: CountTable(matrix), corner: corner, language: language))
    }
    if let mend = selection.mend { throw CommandFailure.nothing(mend) }
  }

  func plan(_ scope: MatrixPlan.Scope) -> MatrixPlan {
    var plan = MatrixPlan(by: by, across: across, counting: count)
    plan.isSwapped = swap
    plan.includesChair = !hasNoChair
    plan.showsSilent = silent
    plan.order = order
    plan.scope = scope
    return plan
  }

  private func writeTable(_ matrix: Matrix, in language: Language) throws(CommandFailure) {
    let table = CountTable(matrix)
    guard !table.isEmpty || silent else { return }
    let layout = CountLayout(
      table, corner: matrix.plan.rows.names[language], language: language, isShaded: true,
      width: Output.isTerminal ? Output.columns : nil)
    try Output.draw(
      ([matrix.caption] + layout.lines).joined(separator: "\n") + "\n" + matrix.notes)
    if let remark = layout.remark {
      Output.remark("\(remark); --swap may fit, --format csv has all")
    }
  }
}

extension Matrix {
  /// What is counted, in a line.
  var caption: String {
    let chair = plan.includesChair ? "" : ", the chair and the Office left out"
    return "\(total) \(plan.counted.rawValue) by \(plan.rows.rawValue) and "
      + "\(plan.columns.rawValue)\(chair)"
  }

  /// What must be known to read the counts, a line each.
  var notes: String {
    var notes: [String] = []
    if plan.overlaps { notes.append("Cells may share what they count; totals count it once.") }
    if without > 0 {
      let verb = without == 1 ? "stands" : "stand"
      notes.append("\(without) more \(plan.counted.rawValue) \(verb) in no cell: nothing to go by.")
    }
    return notes.map { $0 + "\n" }.joined()
  }
}
