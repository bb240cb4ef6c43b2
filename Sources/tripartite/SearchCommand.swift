internal import Wording
internal import Archive
internal import ArgumentParser
internal import Meeting
internal import Settings
internal import Search

/// Lists whatever matches a query best, of every kind.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: Program.words.searchAbstract,
    usage: """
      tripartite search QUERY ...
        [--limit LIMIT] [--report FILE]
        [--format FORMAT] [--language LANGUAGE] [--data FOLDER]
      """)

  @Argument(help: ArgumentHelp(Program.words.queryHelp))
  var query: [String]

  @Option(help: ArgumentHelp(Program.words.searchLimitHelp))
  var limit = 50

  @OptionGroup var report: ReportOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var record: RecordOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError(Program.words.limitTooSmall(limit)) }
  }

  func run() throws {
    try check(Query(words: query))
    let settings = record.settings(report.chosen)
    let meeting = try Meeting(settings)
    let query = try Query(words: query, in: meeting)
    let printed = try settings.printed(for: meeting, orRemark: Output.remark(line:))
    let index = SearchIndex(
      meeting, settings,
      printed: printed.map {
        PrintedPassage.all(paragraphs: $0.paragraphs, conclusions: $0.conclusions)
      } ?? [])
    let kinds = Set(SearchRecord.Kind.allCases)
    let hits = index.search(query, kinds: kinds, limit: limit)
    try format.write(Listing(hits))
    remark(hits.count, of: index.count(query, kinds: kinds))
    guard hits.isEmpty else {
      if let other = index.spelling(besides: query, in: settings.language, kinds: kinds) {
        Output.remark(other.description(in: Program.language))
      }
      return
    }
    if printed == nil, query.description.contains("kind:printed") {
      throw CommandFailure.nothing(
        Program.words.noReportAttached)
    }
    throw CommandFailure.nothing(index.mend(for: query, in: Program.words.theRecord, kinds: kinds))
  }

  /// Finds mistakes before a record is read, which may be large.
  private func check(_ query: Query) throws(CommandFailure) {
    guard !query.isEmpty else { throw .usage(Program.words.searchNeedsAWord) }
    guard !query.isOnlyNegative else {
      throw .usage(Program.words.onlyNegative(query.description))
    }
  }

  /// Says that there are more matches than are shown.
  private func remark(_ shown: Int, of count: Int) {
    guard shown < count else { return }
    Output.remark(Program.words.someShown(shown, of: count))
  }
}

extension Listing {
  /// The matches of a search, the best first.
  init(_ hits: [Hit]) {
    let words = Program.words
    self.init(
      columns: ["kind", "id", "score", "field", "language", "snippet"].map { Column($0) },
      rows: hits.map { hit in
        [
          .string(hit.kind.rawValue), .string(hit.id), .number(hit.score), .string(hit.field),
          .text(hit.language?.rawValue), .string(hit.snippet),
        ]
      },
      headings: [words.kindColumn, "Id", words.whereColumn, words.matchColumn].map { Heading($0) },
      cells: hits.map {
        [
          Program.language.word(kind: $0.kind.rawValue), $0.id,
          Program.language.word(kind: $0.field),
          Program.language.name($0.snippet, by: $0.attribution),
        ]
      })
  }
}
