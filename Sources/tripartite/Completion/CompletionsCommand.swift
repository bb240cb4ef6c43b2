internal import ArgumentParser

/// Prints what makes a shell complete the program's arguments.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Prints the completions of a shell.",
    usage: "tripartite completions bash|zsh|fish", shouldDisplay: false)

  @Argument(help: "bash, zsh or fish.")
  var shell: CompletionShellName

  func run() throws {
    try Output.write(data: shell.script)
  }
}

/// A shell that can complete our arguments.
enum CompletionShellName: String, CaseIterable, ExpressibleByArgument {
  case bash, zsh, fish
}

/// Prints what may stand for the last of the words that were typed, a line each, with a tab and
/// what it means; `:files` or `:folders` where the shell knows better.
struct CompleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete", abstract: "Prints what may be typed next.",
    usage: "tripartite complete -- WORD ...", shouldDisplay: false)

  @Argument(help: "What was typed after the program's name.")
  var words: [String] = []

  func run() throws {
    let completion = try Completion(words, of: .program())
    try Output.write(data: completion.text)
  }
}
