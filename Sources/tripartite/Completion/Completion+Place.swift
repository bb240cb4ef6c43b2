extension Completion {
  /// How far a command line has come.
  struct Place {
    private let program: CommandDescription
    private(set) var command: CommandDescription?
    /// The option whose value comes next.
    private(set) var pending: CommandDescription.Argument?
    /// Whether `--` came, after which nothing is an option.
    private(set) var isPastOptions = false
    /// The data folder that was named.
    private(set) var folder: String?
    /// The arguments without a name that were given to the command.
    private(set) var given: [String] = []
    /// Whether a command was named that there is not.
    private(set) var isLost = false

    init(_ program: CommandDescription) { self.program = program }

    /// The options that may come; those of the browser where no command is named.
    var options: [CommandDescription.Argument] {
      if isLost { return [] }
      return (command ?? program.subcommands?.first { $0.commandName == "browse" })?.options ?? []
    }

    /// The argument that comes next; `nil` where the command takes no more.
    var argument: CommandDescription.Argument? {
      let all = command?.positionals ?? []
      if given.count < all.count { return all[given.count] }
      return all.last.flatMap { $0.isRepeating ? $0 : nil }
    }

    /// Takes a whole word.
    mutating func pass(_ word: String) {
      if let option = pending {
        if option.typedNames.contains("--data") { folder = word }
        pending = nil
      } else if isPastOptions || !word.hasPrefix("--") {
        guard isPastOptions || word != "-h" else { return }
        if command == nil {
          command = program.subcommands?.first { $0.commandName == word }
          isLost = command == nil
        } else {
          given.append(word)
        }
      } else if word == "--" {
        isPastOptions = true
      } else if let (name, _) = assigned(in: word) {
        if name == "--data" { folder = String(word.dropFirst(name.count + 1)) }
      } else {
        // An option may stand before its command, so that of any command will do.
        let known = options + (program.subcommands ?? []).flatMap(\.options)
        pending = known.first { $0.typedNames.contains(word) && $0.kind == .option }
      }
    }

    /// The option of `--name=value`, and its name.
    func assigned(in word: String) -> (name: String, CommandDescription.Argument)? {
      guard let equals = word.firstIndex(of: "=") else { return nil }
      let name = String(word[..<equals])
      let option = options.first { $0.typedNames.contains(name) && $0.kind == .option }
      return option.map { (name, $0) }
    }
  }
}
