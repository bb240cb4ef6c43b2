internal import ArgumentParser
internal import Meeting
internal import Wording

/// Prints the manual page, for `make install`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Prints the manual page, for man.",
    usage: "tripartite manual [--language LANGUAGE]", shouldDisplay: false)

  @Option(help: ArgumentHelp(Program.words.languageHelp))
  var language: Language = .english

  func run() throws {
    try Output.write(data: Manual.text(of: .program(), in: language))
  }
}
