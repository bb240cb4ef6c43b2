internal import Meeting
internal import Wording

/// Why nothing of a settings file can be read.
public enum UnreadableFile: Error, Hashable, Sendable {
  /// The environment names it, and nothing is there.
  case missing
  case folder
  /// A pipe, a socket or a device, which would be waited for or never end.
  case notAFile
  /// More bytes than ``SettingsFile/limit``.
  case tooLarge(limit: Int)
  case notText
  case nul
  /// The system's reason, by its error number.
  case system(Int32)
}

extension UnreadableFile: CustomStringConvertible {
  public var description: String { description(in: .english) }

  func description(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .missing: words.isNamedAndMissing
    case .folder: words.isAFolder
    case .notAFile: words.isADevice
    case .tooLarge(let limit): words.isTooLarge(limit)
    case .notText: words.isNotUTF8
    case .nul: words.hasNul
    case .system(let number): words.cannotBeReadNoSetting(words.systemError(number))
    }
  }
}
