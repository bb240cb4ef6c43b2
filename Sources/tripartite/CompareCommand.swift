internal import Wording
internal import Archive
internal import ArgumentParser
internal import Meeting
internal import Settings

/// Puts what two sides said side by side, topic by topic.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: Program.words.compareAbstract,
    usage: """
      tripartite compare A B [--theme THEME] [--topic TOPIC]
        [--format FORMAT] [--language LANGUAGE] [--data FOLDER]
      """)

  @Argument(help: ArgumentHelp(Program.words.firstSideHelp))
  var first: String
  @Argument(help: ArgumentHelp(Program.words.secondSideHelp))
  var second: String

  @Option(help: ArgumentHelp(Program.words.keepToTheme))
  var theme: String?
  @Option(help: ArgumentHelp(Program.words.keepToTopic))
  var topic: String?

  @OptionGroup var format: FormatOptions
  @OptionGroup var record: RecordOptions

  func run() throws {
    let settings = record.settings()
    let meeting = try Meeting(settings)
    let (one, other) = (try Side(first, in: meeting), try Side(second, in: meeting))
    guard one != other else {
      throw CommandFailure.usage(Program.words.sameSide(first, second))
    }
    let comparison = meeting.comparison(
      of: one, with: other, theme: try theme.map { try meeting.theme(called: $0) },
      topic: try topic.map { try meeting.topic(called: $0) })
    let language = settings.language
    let pairs = Listing(
      pairsOf: comparison, meeting.name(of: one, in: language),
      meeting.name(of: other, in: language), in: meeting, language: language)
    try format.write(pairs, asJSON: Listing(topicsOf: comparison, in: meeting))
    guard comparison.isEmpty else { return }
    throw CommandFailure.nothing(nothingSaid)
  }

  private var nothingSaid: String {
    let limits = [theme.map { _ in "--theme" }, topic.map { _ in "--topic" }].compactMap(\.self)
    let mend =
      switch limits.count {
      case 0: Program.words.interventionsListsWhoSpoke
      case 1: Program.words.dropOption(limits[0])
      default: Program.words.dropOption(Program.words.either(limits[0], limits[1]))
      }
    return Program.words.neitherSaid(first, second, mend)
  }
}
