internal import Glibc

/// The variables of the program's environment.
enum Environment {
  /// A variable's value; `nil` where it is not set, or is empty.
  static subscript(name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The variables that say where a reader's files are kept.
  static var folders: [String: String] {
    let names = ["HOME", "XDG_CACHE_HOME"]
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in Self[name].map { (name, $0) } })
  }
}
