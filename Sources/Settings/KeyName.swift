internal import Meeting
internal import Screen
internal import Wording

/// The names of keys in the settings file.
enum KeyName {
  /// The keys that have a word for a name; of several words the first is written.
  static let words: [(word: String, key: Key)] =
    [
      ("enter", .enter), ("esc", .escape), ("escape", .escape), ("tab", .tab),
      ("shift-tab", .backTab), ("backspace", .backspace), ("insert", .insert),
      ("delete", .delete),
      ("space", .character(" ")), ("up", .up), ("down", .down), ("left", .left), ("right", .right),
      ("home", .home), ("end", .end), ("pgup", .pageUp), ("pageup", .pageUp),
      ("pgdn", .pageDown), ("pagedown", .pageDown), ("return", .enter),
    ] + (1...12).map { ("f\($0)", .function($0)) }

  /// The controls that reach a program as another key, which is how they must be written.
  private static let aliases: [Character: String] = [
    "m": "enter", "j": "enter", "i": "tab", "h": "backspace", "[": "esc", "?": "backspace",
  ]

  /// The name of a key; reading it gives the key again.
  static func of(_ key: Key) -> String {
    if let word = words.first(where: { $0.key == key })?.word { return word }
    return switch key {
    case .control(let letter): "ctrl-\(letter)"
    case .character(let character): String(character)
    default: key.description
    }
  }

  /// The key of a name: a character as it is typed, `ctrl-x`, or a word in small or capital
  /// letters.
  static func key(_ name: String, for command: String) throws(SettingsFault) -> Key {
    if name.count == 1, let character = name.first, name.printable == name {
      return .character(character)
    }
    let lower = name.lowercased()
    if let word = words.first(where: { $0.word == lower }) { return word.key }
    if lower.hasPrefix("ctrl-") || lower.hasPrefix("ctrl+") {
      return try control(lower, for: command)
    }
    throw .unknownKey(name, command: command, mend: mend(lower, original: name))
  }

  private static func control(_ name: String, for command: String) throws(SettingsFault) -> Key {
    let rest = name.dropFirst("ctrl-".count)
    guard rest.count == 1, let letter = rest.first else {
      throw .unknownKey(name, command: command, mend: Phrase(\.oneLetterAfterCtrl))
    }
    if let alias = aliases[letter] {
      throw .fixedKey(
        name, command: command, meaning: Phrase { $0.terminalGives(alias) })
    }
    switch letter {
    case "c": throw .fixedKey(name, command: command, meaning: Phrase(\.alwaysEnds))
    case "z": throw .fixedKey(name, command: command, meaning: Phrase(\.alwaysSuspends))
    case "\\": throw .fixedKey(name, command: command, meaning: Phrase(\.alwaysKills))
    case "a"..."z", "]", "^", "_": return .control(letter)
    default:
      throw .unknownKey(name, command: command, mend: Phrase(\.letterFromAToZ))
    }
  }

  private static func mend(_ lower: String, original: String) -> Phrase {
    if lower.hasPrefix("shift-"), lower.count == 7, let letter = original.last {
      return Phrase { $0.writeCapital(letter.uppercased()) }
    }
    if let near = lower.nearest(of: words.map(\.word)) { return Phrase { $0.didYouMean(near) } }
    return Phrase(\.keyExpected)
  }
}
