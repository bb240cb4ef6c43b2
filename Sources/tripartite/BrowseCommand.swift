internal import Wording
internal import Archive
internal import ArgumentParser
internal import Meeting
internal import Settings

/// Opens the record on the whole screen.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: Program.words.browseAbstract,
    usage: "tripartite [browse] [--language LANGUAGE] [--data FOLDER]",
    discussion: Program.words.browseNote)

  @OptionGroup var record: RecordOptions
  @OptionGroup var copy: ReportOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try Self.open(Settings(options: record.chosen + copy.chosen + screen.chosen))
  }

  /// Opens the record that the settings name, and returns when the reader quits.
  static func open(_ settings: Settings) throws {
    guard Output.isTerminal else {
      throw CommandFailure.usage(
        Program.words.notATerminal(
          Tripartite.commandNames.filter { $0 != "browse" }.joined(separator: ", ")))
    }
    // A copy of the report is held against the whole record.
    let opening =
      settings.report == nil ? try Opening(settings) : Opening(try Meeting(settings))
    var mistakes = settings.mistakes
    let printed = try settings.printed(for: opening.meeting) { mistakes.append($0) }
    try Browse.run(opening, settings: settings, printed: printed, mistakes: mistakes)
  }

  /// What the last line says at first: the first mistake, and how many there are.
  static func message(_ mistakes: [String]) -> String {
    guard let first = mistakes.first else { return "" }
    return mistakes.count == 1 ? first : Program.words.firstOfMistakes(mistakes.count, first)
  }
}
