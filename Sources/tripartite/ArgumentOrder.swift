/// The words of a command line, put in the order in which the parser takes them for what they are.
///
/// A query may say `-recruit` (not this word), which any option parser takes for an option; and
/// options may stand before the command. The command comes first, then the options, then `--`
/// and every other word in its order.
struct ArgumentOrder {
  enum Request: Equatable {
    case help
    case version
    case command([String])
  }

  let request: Request

  private static let optionsWithValue = [
    "--format", "--language", "--data", "--report", "--limit", "--theme", "--topic",
    "--by", "--across", "--count", "--order", "--plot",
  ]

  /// Reads what follows the program's name.
  ///
  /// - Throws: a usage failure that names the nearest command where the first word is none.
  init(
    _ arguments: some Sequence<String>, commands: [String], hidden: [String] = []
  ) throws(CommandFailure) {
    let (options, words) = Self.sorted(arguments)
    let wantsHelp = options.contains("--help") || options.contains("-h")
    guard let command = words.first else {
      request =
        wantsHelp
        ? .help : options.contains("--version") ? .version : .command(["browse"] + options)
      return
    }
    if command == "help" {
      request = words.count > 1 ? .command([words[1], "--help"]) : .help
      return
    }
    guard (commands + hidden).contains(command) else {
      throw .unknownCommand(command, known: commands)
    }
    request = .command([command] + options + ["--"] + words.dropFirst())
  }

  private static func sorted(_ arguments: some Sequence<String>) -> ([String], words: [String]) {
    var options: [String] = []
    var words: [String] = []
    var rest = arguments.makeIterator()
    while let argument = rest.next() {
      if argument == "--" {
        while let word = rest.next() { words.append(word) }
      } else if optionsWithValue.contains(argument) {
        options.append(argument)
        if let value = rest.next() { options.append(value) }
      } else if argument.hasPrefix("--") || argument == "-h" {
        options.append(argument)
      } else {
        words.append(argument)
      }
    }
    return (options, words)
  }
}
