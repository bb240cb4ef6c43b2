internal import ArgumentParser
internal import FoundationEssentials

/// What a command takes, as the argument parser knows it; manual and completions are made from it.
struct CommandDescription: Decodable, Hashable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  let subcommands: [CommandDescription]?
  let arguments: [Argument]?

  struct Argument: Decodable, Hashable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable, Hashable {
      let kind: String
      let name: String

      /// The name as it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let isOptional: Bool
    let isRepeating: Bool
    private let allValues: [String]?
    private let completionKind: Completion?

    private struct Completion: Decodable, Hashable {
      struct Values: Decodable, Hashable { let values: [String] }
      struct Nothing: Decodable, Hashable {}
      let list: Values?
      let file: Nothing?
      let directory: Nothing?
    }

    /// The words from which a value must be one; empty where any will do.
    var words: [String] { allValues ?? completionKind?.list?.values ?? [] }
    var isFile: Bool { completionKind?.file != nil }
    var isFolder: Bool { completionKind?.directory != nil }

    /// The names as they are typed, the longest form first.
    var typedNames: [String] { (names ?? []).map(\.typed).sorted { $0.count > $1.count } }
  }

  /// The options and flags.
  var options: [Argument] { (arguments ?? []).filter { $0.kind != .positional } }

  /// What is given without a name.
  var positionals: [Argument] { (arguments ?? []).filter { $0.kind == .positional } }

  /// The commands that the help shows, in its order.
  var shown: [CommandDescription] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }
}

extension CommandDescription {
  /// The whole program.
  ///
  /// - Throws: `DecodingError` where the parser writes its table in another form; a test sees it.
  static func program() throws -> CommandDescription {
    struct Dump: Decodable { let command: CommandDescription }
    let dump = Tripartite._dumpHelp()
    return try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
  }
}
