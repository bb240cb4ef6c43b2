internal import Browser
internal import Meeting
internal import Screen
internal import Wording

/// What the table of keys in a settings file changes.
struct KeyChanges {
  private(set) var keys: [Command: [Key]] = [:]
  /// The lines that have changed a command: its own, or the first that takes a key from it.
  private(set) var lines: [Command: Int] = [:]
  private(set) var mistakes: [SettingsMistake] = []
  /// Who has taken a key, and on which line.
  private var owners: [Key: (command: Command, line: Int)] = [:]

  /// The word for no key at all.
  static let none = "none"

  init(_ table: TOMLTable) {
    for name in table.names {
      guard let node = table[name] else { continue }
      do {
        try change(name, node)
      } catch {
        mistakes.append(SettingsMistake(line: node.line, fault: error))
      }
    }
    findLostCommands()
  }

  private mutating func change(_ name: String, _ node: TOMLNode) throws(SettingsFault) {
    guard let command = Command(named: name) else {
      throw .unknownCommand(name, nearest: name.nearest(of: Command.allCases.map(\.name)))
    }
    let items = try Self.items(node, name: name)
    let isNone = items.isEmpty || items.map(\.text) == [Self.none]
    let taken = isNone ? [] : items.compactMap { take($0.text, line: $0.line, for: command) }
    // Where every key is a mistake, the command keeps those it has.
    guard isNone || !taken.isEmpty else { return }
    keys[command] = taken
    lines[command] = node.line
  }

  /// The names of keys that a value holds.
  private static func items(
    _ node: TOMLNode, name: String
  ) throws(SettingsFault) -> [(text: String, line: Int)] {
    switch node.value {
    case .string(let text): return [(text, node.line)]
    case .array(let nodes):
      var items: [(text: String, line: Int)] = []
      for node in nodes {
        guard case .string(let text) = node.value else {
          throw .notKeys(command: name, found: Phrase { $0.aListWith(node.value.excerpt(in: $0)) })
        }
        items.append((text, node.line))
      }
      return items
    default: throw .notKeys(command: name, found: node.value.phrase)
    }
  }

  /// Takes a key for a command; `nil` where that is a mistake.
  private mutating func take(_ text: String, line: Int, for command: Command) -> Key? {
    do {
      let key = try KeyName.key(text, for: command.name)
      try claim(key, line: line, for: command)
      return key
    } catch {
      mistakes.append(SettingsMistake(line: line, fault: error))
      return nil
    }
  }

  private mutating func claim(
    _ key: Key, line: Int, for command: Command
  ) throws(SettingsFault) {
    if let owner = owners[key], owner.command != command {
      throw .takenKey(
        KeyName.of(key), command: command.name, owner: owner.command.name, line: owner.line)
    }
    owners[key] = (command, line)
  }

  /// A command that the file does not name, and all of whose keys it gives away, is likely to
  /// have been forgotten.
  private mutating func findLostCommands() {
    let table = KeyTable(changes: keys)
    for command in Command.allCases where keys[command] == nil {
      lines[command] = command.standardKeys.compactMap { owners[$0]?.line }.min()
      guard table.keys(of: command).isEmpty else { continue }
      guard let key = command.standardKeys.last, let owner = owners[key] else { continue }
      mistakes.append(
        SettingsMistake(
          line: owner.line,
          fault: .lastKey(KeyName.of(key), command: owner.command.name, owner: command.name)))
    }
  }
}
