public import Wording
internal import Meeting

/// What a setting may be.
public enum SettingType: Hashable, Sendable {
  /// One of some words.
  case word([String])
  case flag
  /// A file or a folder: `~/` is the reader's own folder, and a path without `/` before it begins
  /// in the folder of the settings file.
  case path
}

/// The value of a setting.
public enum SettingValue: Hashable, Sendable {
  /// A word, or a path.
  case word(String)
  case flag(Bool)
}

extension SettingValue: CustomStringConvertible {
  /// The value as TOML has it, but without quotation marks.
  public var description: String {
    switch self {
    case .word(let word): word
    case .flag(let flag): String(flag)
    }
  }
}

extension SettingType {
  /// What may stand for a value, such as `en, fr or es`.
  public func expectation(in words: any Words) -> String {
    switch self {
    case .word(let choices):
      words.either(choices.dropLast().joined(separator: ", "), choices.last ?? "")
    case .flag: words.trueOrFalse
    case .path: words.pathInQuotes
    }
  }

  /// The value that stands in the file.
  func value(
    _ value: TOMLValue, name: String, in folders: Folders
  ) throws(SettingsFault) -> SettingValue {
    switch (self, value) {
    case (.word(let words), .string(let text)):
      guard words.contains(text) else {
        throw .wrongValue(name, found: value.phrase, expected: expected(instead: text))
      }
      return .word(text)
    case (.flag, .boolean(let flag)): return .flag(flag)
    case (.path, .string(let text)) where !text.isEmpty:
      guard let path = folders.path(text) else { throw .noHome(name, path: text) }
      return .word(path)
    default: throw .wrongValue(name, found: value.phrase, expected: Phrase(expectation))
    }
  }

  /// The words that may stand there; where they are many, the nearest.
  private func expected(instead text: String) -> Phrase {
    guard case .word(let words) = self, words.count > 3, let near = text.nearest(of: words) else {
      return Phrase(expectation)
    }
    return Phrase { $0.oneLike(near) }
  }
}

extension TOMLValue {
  /// The value as a message shows it.
  var phrase: Phrase { Phrase(excerpt) }

  func excerpt(in words: any Words) -> String {
    switch self {
    case .string(let text): text.isEmpty ? words.emptyValue : "'\(text.excerpt)'"
    case .integer(let integer): "\(integer)"
    case .boolean(let boolean): "\(boolean)"
    case .array: words.aList
    case .table: words.aTable
    }
  }
}
