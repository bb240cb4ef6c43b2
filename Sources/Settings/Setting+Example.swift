internal import Wording
internal import Meeting
internal import Browser
public import Screen

extension Setting {
  /// A settings file that explains every setting and changes none.
  public static var example: String {
    let opening = """
      # Settings of tripartite. What follows is how things are without this file: take the mark
      # '#' from the beginning of a line, and change the value. tripartite config says what is in
      # force, and where it comes from.

      """
    let keys = """

      # A command may have one key, several, or "none". A key is a character as it is typed
      # (capitals differ), ctrl- and a letter, or a word:
      # \(words).
      # A key that a command gets here is gone from the command that had it.
      [keys]

      """
    return opening + all.map(\.explained).joined() + keys
      + Command.allCases.compactMap(\.explained).joined()
  }

  /// The name of a key in the file.
  public static func name(of key: Key) -> String { KeyName.of(key) }

  private static var words: String {
    var named: [String] = []
    for (word, key) in KeyName.words where word == KeyName.of(key) { named.append(word) }
    return named.joined(separator: ", ").broken(at: 86, by: "\n# ")
  }

  /// A comment, and the setting with its standard value as a comment too.
  private var explained: String {
    let choice: String? =
      switch type {
      case .word, .flag: type.expectation(in: Language.english.words).broken(at: 80, by: "\n#   ")
      case .path: nil
      }
    let value = (standard ?? sample).map(\.inTOML) ?? "\"\""
    return "\n# \(summary(in: .english))\(choice.map { "\n# \($0)" } ?? "")\n# \(name) = \(value)\n"
  }
}

extension SettingValue {
  /// The value as it stands in a file.
  var inTOML: String {
    switch self {
    case .word(let word): word.inTOML
    case .flag(let flag): String(flag)
    }
  }
}

extension Command {
  /// A line of the example that gives the command the keys that it has anyway; `nil` where all
  /// of them are the terminal's.
  fileprivate var explained: String? {
    let own = standardKeys.filter { KeyTable.fixed[$0] == nil }.map { KeyName.of($0).inTOML }
    guard !own.isEmpty || standardKeys.isEmpty else { return nil }
    let keys =
      switch own.count {
      case 0: KeyChanges.none.inTOML
      case 1: own[0]
      default: "[" + own.joined(separator: ", ") + "]"
      }
    let line = "# \(name) = \(keys)"
    return line + String(repeating: " ", count: max(1, 44 - line.count))
      + "# \(summary(in: .english))\n"
  }
}

extension String {
  /// The text as a TOML string; it has no controls.
  fileprivate var inTOML: String {
    let escaped = map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "\"\(escaped)\""
  }

  /// The text with a line end in place of the last blank before some width.
  fileprivate func broken(at width: Int, by lineEnd: String) -> String {
    var text = ""
    var column = 0
    for word in split(separator: " ") {
      let isFirst = text.isEmpty
      if !isFirst, column + word.count + 1 > width {
        text += lineEnd + word
        column = word.count
      } else {
        text += (isFirst ? "" : " ") + word
        column += word.count + 1
      }
    }
    return text
  }
}
