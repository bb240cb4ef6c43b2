public import Meeting
internal import Wording

extension SettingsFault: CustomStringConvertible {
  public var description: String { description(in: .english) }

  /// What stands there, what was expected, or how to mend it, on one line.
  public func description(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .form(let fault): fault.description(in: language)
    case .unreadable(let reason): reason.description(in: language)
    case .unknownSetting(let name, nil): words.unknownSetting(name.excerpt)
    case .unknownSetting(let name, let nearest?):
      words.unknownSetting(name.excerpt, nearest: nearest)
    case .notATable(let name, let found): words.notATable(name, found: found[language])
    case .wrongValue(let name, let found, let expected):
      words.wrongValue(name, found: found[language], expected: expected[language])
    case .noHome(let name, let path): words.noHome(name, path: path.excerpt)
    case .unknownCommand(let name, nil): words.unknownKeyCommand(name.excerpt)
    case .unknownCommand(let name, let nearest?):
      words.unknownKeyCommand(name.excerpt, nearest: nearest)
    case .notKeys(let command, let found): words.notKeys(command, found: found[language])
    case .unknownKey(let key, let command, let mend):
      words.unknownKey(key.excerpt, for: command, mend: mend[language])
    case .fixedKey(let key, let command, let meaning):
      words.fixedKey(key, for: command, meaning: meaning[language])
    case .takenKey(let key, let command, let owner, let line):
      words.takenKey(key, for: command, owner: owner, line: line)
    case .lastKey(let key, let command, let owner):
      words.lastKey(key, for: command, owner: owner)
    }
  }
}
