/// Why one of the user's own files cannot be read or written.
public enum StorageError: Error, Hashable, Sendable {
  /// A folder, a pipe or a device stands in its place.
  case notAFile(path: String)
  /// A link stands in its place, to a file that is not there.
  case danglingLink(path: String)
  /// It could not be left to the user who owns it.
  case owner(path: String)
  /// Another program has held it for too long.
  case locked(path: String)
  /// The system's reason, by its error number.
  case system(path: String, number: Int32)
}
