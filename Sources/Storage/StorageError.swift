/// Why one of the user's own files cannot be read or written.
public enum StorageError: Error, Hashable, Sendable {
  /// A folder, a pipe or a device stands in its place.
  case notAFile(path: String)
  /// Another program has held it for too long.
  case locked(path: String)
  /// The system's reason, in its words.
  case system(path: String, reason: String)
}

extension StorageError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAFile(let path): "\(path): expected a file"
    case .locked(let path): "\(path): another program is writing it"
    case .system(let path, let reason): "\(path): \(reason)"
    }
  }
}
