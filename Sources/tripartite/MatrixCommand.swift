internal import Wording
internal import Archive
internal import ArgumentParser
internal import Meeting
internal import Plots
internal import Settings

/// Counts what was said, by two axes.
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: Program.words.matrixAbstract,
    usage: """
      tripartite matrix [QUERY ...] [--by AXIS] [--across AXIS] [--count WHAT]
        [--swap] [--no-chair] [--silent] [--order ORDER] [--ids]
        [--format FORMAT] [--language LANGUAGE] [--data FOLDER]
      """)

  @Argument(help: ArgumentHelp(Program.words.countedQueryHelp))
  var query: [String] = []

  @Option(
    help: ArgumentHelp(Program.words.rowsHelp(axes), valueName: "axis"),
    completion: .words(MatrixAxis.self))
  var by = MatrixAxis.group.rawValue
  @Option(
    help: ArgumentHelp(Program.words.columnsHelp, valueName: "axis"),
    completion: .words(MatrixAxis.self))
  var across = MatrixAxis.theme.rawValue
  @Option(
    help: ArgumentHelp(Program.words.countHelp, valueName: "what"),
    completion: .words(MatrixPlan.Counted.self))
  var count = MatrixPlan.Counted.interventions.rawValue
  @Flag(help: ArgumentHelp(Program.words.swapHelp))
  var swap = false
  @Flag(name: .customLong("no-chair"), help: ArgumentHelp(Program.words.noChairHelp))
  var hasNoChair = false
  @Flag(help: ArgumentHelp(Program.words.silentHelp))
  var silent = false
  @Option(help: ArgumentHelp(Program.words.orderHelp), completion: .words(MatrixPlan.Order.self))
  var order = MatrixPlan.Order.record.rawValue
  @Flag(help: ArgumentHelp(Program.words.idsHelp))
  var ids = false

  @OptionGroup(visibility: .hidden) var format: FormatOptions
  @OptionGroup(visibility: .hidden) var record: RecordOptions

  private static let axes = MatrixAxis.allCases.map(\.rawValue).joined(separator: ", ")

  func run() throws {
    var plan = try plan()
    let settings = record.settings()
    let meeting = try Meeting(settings)
    let kind: ListingKind = plan.counted == .points ? .points : .interventions
    let selection = try Selection(query, of: kind, in: meeting, settings)
    plan.scope = MatrixPlan.Scope(selection.ids, counting: plan.counted, in: meeting)
    let matrix = meeting.matrix(plan)
    let language = settings.language
    switch format.chosen {
    case .table: try writeTable(matrix, in: language)
    case .json, .csv, .markdown:
      try Output.write(data: matrix.text(as: format.chosen, in: language, withIds: ids))
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
    try Output.write(([matrix.caption] + layout.lines).joined(separator: "\n") + "\n" + notes)
    if let remark = layout.remark {
      Output.remark(Program.words.swapMayFit(remark))
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
    let (language, words) = (Program.language, Program.words)
    // In English as it always was, in the plural even of one.
    let counted =
      language == .english
      ? "\(total) \(plan.counted.rawValue)" : words.count(total, plan.counted)
    return words.matrixCaption(
      counted, rows: language.word(plan.rows), columns: language.word(plan.columns))
      + (plan.includesChair ? "" : words.chairLeftOutOfCaption)
  }

  /// What the shades mean.
  fileprivate var shading: String {
    Program.words.shadesAreQuarters(CountTable(self).highest)
  }

  /// What must be known to read the totals, a line each.
  fileprivate var notes: [String] {
    var notes: [String] = []
    if plan.overlaps { notes.append(Program.words.cellsMayShare) }
    if without > 0 {
      let axes = [plan.rows, plan.columns].filter(\.overlaps).map { Program.language.word($0) }
      notes.append(
        axes.count == 2
          ? Program.words.moreHaveNo(without, axes[0], or: axes[1])
          : Program.words.moreHaveNo(without, axes.joined()))
    }
    return notes
  }
}
