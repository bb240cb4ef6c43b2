internal import Wording
internal import ArgumentParser
internal import Glibc
internal import Settings

/// The program: one command a question, and the browser where none is asked.
@main
struct Tripartite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tripartite", abstract: Program.words.programAbstract,
    version: "tripartite \(Release.version)",
    subcommands: [
      BrowseCommand.self, DelegationsCommand.self, PeopleCommand.self, OfficersCommand.self,
      ThemesCommand.self, InterventionsCommand.self, PointsCommand.self, TopicsCommand.self,
      InstrumentsCommand.self, BodiesCommand.self, DiscrepanciesCommand.self,
      ProceedingsCommand.self, ConclusionsCommand.self, TracesCommand.self, DocumentsCommand.self,
      ProvisionsCommand.self, FactsCommand.self, MatrixCommand.self, StatsCommand.self,
      CompareCommand.self, ShowCommand.self,
      SearchCommand.self, CheckCommand.self, VerifyCommand.self, ConfigCommand.self,
      NotesCommand.self,
      ManualCommand.self, CompletionsCommand.self, CompleteCommand.self,
    ])

  /// The words that ask for a command, without those that only an installation needs.
  static var commandNames: [String] { names(shown: true) }

  /// The words that ask for a command which the help does not show, or which it shows.
  private static func names(shown: Bool) -> [String] {
    configuration.subcommands.compactMap { command in
      command.configuration.shouldDisplay == shown ? command.configuration.commandName : nil
    }
  }

  static func main() {
    // A file that may not grow any more (ulimit -f) is an error to tell, not an end.
    signal(SIGXFSZ, SIG_IGN)
    if let variable = Environment.unreadable {
      Output.leave(.usage(Program.words.variableIsNotText(variable)))
    }
    do {
      // Nothing to parse: the first screen need not wait for the table of commands.
      if CommandLine.arguments.count == 1 {
        return try BrowseCommand.open(Settings())
      }
      let arguments = try ArgumentOrder(
        CommandLine.arguments.dropFirst(), commands: commandNames,
        hidden: names(shown: false))
      switch arguments.request {
      case .help: try Output.write(Program.words.helpPage)
      case .version: try Output.write(configuration.version + "\n")
      case .command(let words):
        var command = try parseAsRoot(words)
        try command.run()
      }
    } catch {
      leave(because: error)
    }
  }

  /// What is wrong with the arguments, and where to read what would be right.
  private static func mended(_ message: String) -> String {
    let hasMend = message.contains("Did you mean") || message.contains("Please provide")
    let shown = ParserText.mistake(message, in: Program.language)
    return hasMend ? shown : Program.words.helpSaysMore(shown)
  }

  /// Ends the program with what went wrong, on one line, and the exit status for it.
  private static func leave(because error: any Error) -> Never {
    if let failure = error as? CommandFailure { Output.leave(failure) }
    let code = exitCode(for: error)
    guard code.isSuccess else { Output.leave(.usage(mended(message(for: error)))) }
    do {
      try Output.write(ParserText.help(fullMessage(for: error), in: Program.language) + "\n")
    } catch {
      Output.leave(error)
    }
    Output.leave(status: 0)
  }
}
