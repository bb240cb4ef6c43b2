internal import Archive
internal import ArgumentParser
internal import Meeting
internal import Plots
internal import Settings

/// Counts what was said, by two axes.
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: "Counts who said how much, under which theme.",
    usage: """
      tripartite matrix [QUERY ...] [--by AXIS] [--across AXIS] [--count WHAT]
        [--swap] [--no-chair] [--silent] [--order ORDER] [--ids]
        [--format FORMAT] [--language LANGUAGE] [--data FOLDER]
      """)

  @Argument(help: "Counts what 'tripartite interventions QUERY' lists.")
  var query: [String] = []

  @Option(
    help: ArgumentHelp("Rows: \(axes).", valueName: "axis"), completion: .words(MatrixAxis.self))
  var by = MatrixAxis.group.rawValue
  @Option(
    help: ArgumentHelp("Columns: another of these.", valueName: "axis"),
    completion: .words(MatrixAxis.self))
  var across = MatrixAxis.theme.rawValue
  @Option(
    help: ArgumentHelp("Or paragraphs or points.", valueName: "what"),
    completion: .words(MatrixPlan.Counted.self))
  var count = MatrixPlan.Counted.interventions.rawValue
  @Flag(help: "Rows for columns.")
  var swap = false
  @Flag(name: .customLong("no-chair"), help: "Leave out the chair and the Office.")
  var hasNoChair = false
  @Flag(help: "Also show who or what has nothing.")
  var silent = false
  @Option(help: "Or count: the highest first.", completion: .words(MatrixPlan.Order.self))
  var order = MatrixPlan.Order.record.rawValue
  @Flag(help: "In JSON, say what every cell counts.")
  var ids = false

  @OptionGroup(visibility: .hidden) var format: FormatOptions
  @OptionGroup(visibility: .hidden) var record: RecordOptions

  private static let axes = MatrixAxis.allCases.map(\.rawValue).joined(separator: ", ")

  func run() throws {
    var plan = try plan()
    let settings = record.settings()
    let meeting = try Meeting(settings)
    let kind: ListingKind = plan.counted == .points ? .points : .interventions
    let selection = try Selection(query, of: kind, in: meeting)
    plan.scope = MatrixPlan.Scope(selection.ids, counting: plan.counted, in: meeting)
    let matrix = meeting.matrix(plan)
    let language = settings.language
    switch format.chosen {
    case .table: try writeTable(matrix, in: language)
    case .json, .csv, .markdown:
      try Output.write(matrix.text(as: format.chosen, in: language, withIds: ids))
    }
    if let mend = selection.mend { throw CommandFailure.nothing(mend) }
  }

  private func plan() throws(CommandFailure) -> MatrixPlan {
    var plan = MatrixPlan(
      by: try choice(by, for: "--by"), across: try choice(across, for: "--across"),
      counting: try choice(count, for: "--count"))
    plan.isSwapped = swap
    plan.includesChair = !hasNoChair
    plan.showsSilent = silent
    plan.order = try choice(order, for: "--order")
    return plan
  }

  private func writeTable(_ matrix: Matrix, in language: Language) throws(CommandFailure) {
    let table = CountTable(matrix)
    guard !table.isEmpty || silent else { return }
    let layout = CountLayout(
      table, corner: matrix.plan.rows.names[language], language: language, isShaded: true,
      width: Output.isTerminal ? Output.columns : nil)
    let notes = ([matrix.shading] + matrix.notes).map { $0 + "\n" }.joined()
    try Output.draw(([matrix.caption] + layout.lines).joined(separator: "\n") + "\n" + notes)
    if let remark = layout.remark {
      Output.remark("\(remark); --swap may fit, --format csv has all")
    }
  }
}

extension Matrix {
  /// The matrix as a file of a format; as CSV where the format is that of a terminal.
  func text(as format: OutputFormat, in language: Language, withIds: Bool) -> String {
    if format == .json { return JSONSink.text(.matrix(self, withIds: withIds)) }
    let corner = plan.rows.names[language]
    let listing = Listing(counts: CountTable(self), corner: corner, language: language)
    return format == .markdown ? MarkdownSink.text(listing) : CSVSink.text(listing)
  }

  /// What is counted, in a line.
  var caption: String {
    let chair = plan.includesChair ? "" : ", the chair and the Office left out"
    return "\(total) \(plan.counted.rawValue) by \(plan.rows.rawValue) and "
      + "\(plan.columns.rawValue)\(chair)"
  }

  /// What the shades mean.
  fileprivate var shading: String {
    "Shades are quarters of the highest count, \(CountTable(self).highest)."
  }

  /// What must be known to read the totals, a line each.
  fileprivate var notes: [String] {
    var notes: [String] = []
    if plan.overlaps { notes.append("Cells may share what they count; totals count it once.") }
    if without > 0 {
      let axes = [plan.rows, plan.columns].filter(\.overlaps).map(\.rawValue)
      notes.append("\(without) more have no \(axes.joined(separator: ", or no ")).")
    }
    return notes
  }
}
