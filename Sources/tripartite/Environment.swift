internal import Glibc

/// The variables of the program's environment.
enum Environment {
  /// A variable's value; `nil` where it is not set, is empty, or is not UTF-8.
  static subscript(name: String) -> String? {
    guard let value = getenv(name), let text = String(validatingCString: value) else { return nil }
    return text.isEmpty ? nil : text
  }

  /// A variable that names a place which no text can name: it is not UTF-8, and would become
  /// another place if it were mended.
  static var unreadable: String? {
    let places = [
      "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME",
      "XDG_RUNTIME_DIR", "TMPDIR", "TRIPARTITE_CONFIG", "TRIPARTITE_DATA", "TRIPARTITE_REPORT",
    ]
    return places.first { name in
      getenv(name).map { String(validatingCString: $0) == nil } ?? false
    }
  }

  /// The variables that say where a reader's files are kept.
  static var folders: [String: String] {
    let names = ["HOME", "XDG_CACHE_HOME"]
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in Self[name].map { (name, $0) } })
  }
}
