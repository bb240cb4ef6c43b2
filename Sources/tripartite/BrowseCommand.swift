internal import ArgumentParser

/// Opens the record on the whole screen.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Opens the record on the whole screen.",
    usage: "tripartite [browse] [--language LANGUAGE] [--data FOLDER]",
    discussion: "The same as tripartite alone.")

  @OptionGroup var record: RecordOptions

  func run() throws {
    guard Output.isTerminal else {
      throw CommandFailure.usage(
        "standard output is not a terminal; without a screen these work: "
          + Tripartite.commandNames.filter { $0 != "browse" }.joined(separator: ", "))
    }
    try Browse.run(try record.meeting(), language: record.chosenLanguage)
  }
}
