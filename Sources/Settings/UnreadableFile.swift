/// Why nothing of a settings file can be read.
public enum UnreadableFile: Error, Hashable, Sendable {
  case folder
  /// A pipe, a socket or a device, which would be waited for or never end.
  case notAFile
  /// More bytes than ``SettingsFile/limit``.
  case tooLarge(limit: Int)
  case forbidden
  case notText
  case nul
  /// The system's reason, in its words.
  case system(String)
}

extension UnreadableFile: CustomStringConvertible {
  /// The reason in one line, and that the program goes on without the file.
  public var description: String {
    let reason =
      switch self {
      case .folder: "is a folder, expected a file"
      case .notAFile: "is a pipe or a device, expected a file"
      case .tooLarge(let limit): "has more than \(limit) bytes, expected a short text"
      case .forbidden: "cannot be read (permission denied)"
      case .notText: "a byte that is not UTF-8, expected the file in UTF-8"
      case .nul: "a NUL byte, expected a text"
      case .system(let reason): "cannot be read (\(reason))"
      }
    return reason + "; no setting is taken from it"
  }
}
