internal import Wording
internal import Archive
internal import ArgumentParser
internal import Meeting
internal import Settings

/// A command that lists the rows of one kind that a query matches.
protocol ListingCommand: ParsableCommand {
  static var kind: ListingKind { get }
  var options: ListingOptions { get }
}

extension ListingCommand {
  static func listing(_ abstract: String) -> CommandConfiguration {
    CommandConfiguration(
      commandName: kind.rawValue, abstract: abstract,
      usage: """
        tripartite \(kind.rawValue) [QUERY ...]
          [--format FORMAT] [--language LANGUAGE] [--data FOLDER]
        """)
  }

  func run() throws {
    let settings = options.record.settings()
    let meeting = try Meeting(settings)
    let selection = try Selection(options.query, of: Self.kind, in: meeting, settings)
    let listing = Listing(
      Self.kind, of: meeting, in: settings.language, only: selection.ids)
    try options.format.write(listing)
    if let mend = selection.mend { throw CommandFailure.nothing(mend) }
  }
}

/// What every listing command takes.
struct ListingOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(Program.words.queryOrAllHelp))
  var query: [String] = []

  @OptionGroup var format: FormatOptions
  @OptionGroup var record: RecordOptions
}
