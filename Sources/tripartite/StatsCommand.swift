internal import Wording
internal import Archive
internal import ArgumentParser
internal import Meeting
internal import Plots
internal import Settings
internal import Search

/// Draws what is better looked at than read.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: Program.words.statsAbstract,
    usage: """
      tripartite stats [QUERY ...] [--plot PLOT] [--limit LIMIT]
        [--format FORMAT] [--language LANGUAGE] [--data FOLDER]
      """)

  @Argument(help: ArgumentHelp(Program.words.countedQueryHelp))
  var query: [String] = []

  @Option(
    help: ArgumentHelp(Program.words.plotHelp(plots), valueName: "plot"),
    completion: .words(Statistic.Plot.self))
  var plot: String?
  @Option(help: ArgumentHelp(Program.words.plotLimitHelp))
  var limit = 12

  @OptionGroup var format: FormatOptions
  @OptionGroup var record: RecordOptions

  private static let plots = Statistic.Plot.allCases.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    guard limit > 0 else { throw ValidationError(Program.words.limitTooSmall(limit)) }
  }

  func run() throws {
    let plots = try plot.map { [try choice($0, for: "--plot")] } ?? Statistic.Plot.allCases
    let settings = record.settings()
    let meeting = try Meeting(settings)
    let query = try Query(words: query, in: meeting)
    var source = StatisticSource(meeting, query, SearchIndex(meeting, settings))
    let statistics = plots.map { source.statistic($0) }
    try write(statistics, in: settings.language)
    if let mend = source.mend(for: plots) { throw CommandFailure.nothing(mend) }
    let empty = statistics.filter(\.table.isEmpty).map(\.plot.rawValue)
    if !empty.isEmpty {
      Output.remark(Program.words.nothingToPlot(empty.joined(separator: ", ")))
    }
  }

  private func write(_ statistics: [Statistic], in language: Language) throws(CommandFailure) {
    switch format.chosen {
    case .json: try Output.write(data: JSONSink.text(.statistics(statistics)))
    case .csv: try Output.write(data: CSVSink.text(Listing(tidy: statistics)))
    case .markdown:
      try Output.write(
        data: statistics.filter { !$0.table.isEmpty }.map {
          $0.markdown(in: language, limit: limit)
        }
        .joined(separator: "\n"))
    case .table:
      let width = Output.isTerminal ? Output.columns : 80
      try Output.write(
        statistics.filter { !$0.table.isEmpty }
          .map { $0.drawing(in: language, limit: limit, width: width) }
          .joined(separator: "\n"))
    }
  }
}

/// Plots of one meeting, of what a query leaves.
struct StatisticSource {
  private let meeting: Meeting
  private let query: Query
  private let index: SearchIndex
  private var basis: MatrixBasis

  init(_ meeting: Meeting, _ query: Query, _ index: SearchIndex) {
    (self.meeting, self.query) = (meeting, query)
    (self.index, basis) = (index, MatrixBasis(meeting))
  }

  mutating func statistic(_ plot: Statistic.Plot) -> Statistic {
    guard let counted = plot.plan?.counted else {
      let ids = selection(plot.listing).ids
      return Statistic(plot, of: &basis, people: ids.map { Set($0.map { Identifier($0) }) })
    }
    return Statistic(
      plot, of: &basis, scope: MatrixPlan.Scope(query, counting: counted, by: index))
  }

  /// What to change in the query where it leaves nothing for any of these plots.
  func mend(for plots: [Statistic.Plot]) -> String? {
    let mends = plots.map { selection($0.listing).mend }
    return mends.contains { $0 == nil } ? nil : mends.first ?? nil
  }

  private func selection(_ kind: ListingKind) -> Selection {
    Selection(query, of: kind, in: meeting, index)
  }
}

extension Statistic.Plot {
  /// The listing whose rows the plot counts.
  fileprivate var listing: ListingKind {
    switch plan?.counted {
    case nil: .people
    case .points: .points
    case .interventions, .paragraphs: .interventions
    }
  }
}

extension Statistic {
  /// The plot in bars or strips, with how to have the rows that are left out.
  fileprivate func drawing(in language: Language, limit: Int, width: Int) -> String {
    PlotLayout(self, language: language, limit: limit, width: width) { rest in
      language.words.moreRows(rest, plot: plot.rawValue, all: table.rows.count)
    }.text
  }

  /// A heading, the counts and what is to be known about them.
  fileprivate func markdown(in language: Language, limit: Int) -> String {
    let listing = Listing(
      counts: table, corner: corner(in: language), language: language, limit: limit)
    return "## \(title(in: language))\n\n\(MarkdownSink.text(listing))\n"
      + explanation(in: language).joined(separator: " ") + "\n"
  }
}
