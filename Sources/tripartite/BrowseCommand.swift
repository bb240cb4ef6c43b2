internal import ArgumentParser
internal import Meeting

/// Opens the record on the whole screen.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Opens the record on the whole screen.",
    usage: "tripartite [browse] [--language LANGUAGE] [--data FOLDER]",
    discussion: "The same as tripartite alone.")

  @OptionGroup var record: RecordOptions

  func run() throws {
    try Self.open(folder: record.data, language: record.language)
  }

  /// Opens a record, and returns when the reader quits.
  ///
  /// - Parameters:
  ///   - folder: A data folder; `nil` for that of the environment, or the bundled one.
  ///   - language: The language of names; `nil` for the locale's.
  static func open(folder: String?, language: Language?) throws {
    guard Output.isTerminal else {
      throw CommandFailure.usage(
        "standard output is not a terminal; without a screen these work: "
          + Tripartite.commandNames.filter { $0 != "browse" }.joined(separator: ", "))
    }
    let meeting = try Meeting(folder: folder ?? Environment["TRIPARTITE_DATA"])
    try Browse.run(meeting, language: language ?? Language(environment: { Environment[$0] }))
  }
}
