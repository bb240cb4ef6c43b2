internal import Wording
internal import Archive
internal import ArgumentParser
internal import Meeting
internal import Plots
internal import Search
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
    let query = try Query(words: query, in: meeting)
    let index = SearchIndex(meeting, settings)
    let selection = Selection(query, of: kind, in: meeting, index)
    plan.scope = MatrixPlan.Scope(query, counting: plan.counted, by: index)
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
    guard matrix.total > 0 || silent else { return }
    let table = matrix.table(in: language, width: Output.isTerminal ? Output.columns : nil)
    try Output.write(table.text)
    if let remark = table.remark {
      Output.remark(Program.words.swapMayFit(remark))
    }
  }
}
