public import Screen

/// Which key gives which command: the standard keys, with the reader's changes.
///
/// A change replaces all keys of its command. A key that a change takes is gone from the command
/// that has it by default, as readers expect who give a key a new meaning.
public struct KeyTable: Hashable, Sendable {
  /// The keys as the program has them.
  public static let standard = KeyTable()

  /// Keys that a terminal turns into a signal, so that they mean the same whatever is wished.
  public static let fixed: [Key: Command] = [.control("c"): .quit, .control("z"): .suspend]

  private let keysByCommand: [Command: [Key]]
  private let commandsByKey: [Key: Command]

  /// The standard keys with some changes.
  ///
  /// - Parameter changes: The new keys of some commands, the one shown in the hints first; none
  ///   where a command shall have no key. Of two commands with one key, the first in the order
  ///   of help has it.
  public init(changes: [Command: [Key]] = [:]) {
    var owners = Self.fixed
    let changed = Command.allCases.filter { changes[$0] != nil }
    for command in changed + Command.allCases.filter({ changes[$0] == nil }) {
      for key in changes[command] ?? command.standardKeys where owners[key] == nil {
        owners[key] = command
      }
    }
    var keys: [Command: [Key]] = [:]
    for command in Command.allCases {
      let own = (changes[command] ?? command.standardKeys).filter { owners[$0] == command }
      let kept = Self.fixed.filter { $0.value == command && !own.contains($0.key) }.map(\.key)
      var seen: Set<Key> = []
      keys[command] = (own + kept).filter { seen.insert($0).inserted }
    }
    commandsByKey = owners
    keysByCommand = keys
  }

  /// The keys that give a command, the one shown in the hints first.
  public func keys(of command: Command) -> [Key] { keysByCommand[command] ?? [] }

  /// The command that a key gives; `nil` where it gives none.
  public func command(for key: Key) -> Command? { commandsByKey[key] }

  /// How a message names what gives a command: its first key, or its name where it has none.
  func hint(for command: Command) -> String {
    keys(of: command).first?.description ?? "“\(command.name)”"
  }

  /// The key that a list shows before a screen's title; `nil` where it has none so short.
  func sign(of screen: BrowserScreen) -> Character? {
    for case .character(let character) in keys(of: .screen(screen)) { return character }
    return nil
  }
}
