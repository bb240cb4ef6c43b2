internal import Meeting

extension SettingsFault: CustomStringConvertible {
  /// The fault in one line: what stands there, what was expected, or how to mend it.
  public var description: String {
    switch self {
    case .form(let text): text
    case .unreadable(let reason): "\(reason)"
    case .unknownSetting(let name, let nearest):
      "there is no setting '\(name.excerpt)'; "
        + (nearest.map { "did you mean '\($0)'?" } ?? "tripartite config lists them")
    case .notATable(let name, let found):
      "\(name) is \(found), expected [\(name)] and lines below it"
    case .wrongValue(let name, let found, let expected):
      "\(name) is \(found), expected \(expected)"
    case .noHome(let name, let path):
      "\(name) is '\(path.excerpt)', but HOME is not set; write the path from / on"
    case .unknownCommand(let name, let nearest):
      "there is no command '\(name.excerpt)'; "
        + (nearest.map { "did you mean '\($0)'?" } ?? "tripartite config lists them")
    case .notKeys(let command, let found):
      "keys of \(command) are \(found), expected a key as \"x\", several as [\"x\", \"ctrl-x\"], "
        + "or \"none\""
    case .unknownKey(let key, let command, let mend):
      "'\(key.excerpt)' for \(command) is no key; \(mend)"
    case .fixedKey(let key, let command, let meaning):
      "\(key) cannot be \(command): \(meaning); take another key"
    case .takenKey(let key, let command, let owner, let line):
      "\(key) for \(command) is given to \(owner) on line \(line); take another key for one of them"
    case .lastKey(let key, let command, let owner):
      "\(key) for \(command) was the only key of \(owner); give \(owner) another, or \"none\""
    }
  }
}
