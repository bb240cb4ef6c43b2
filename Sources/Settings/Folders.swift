/// Where the paths of a settings file begin.
struct Folders: Hashable, Sendable {
  /// The reader's own folder; `nil` where the environment names none.
  let home: String?
  /// The folder of the settings file.
  let settings: String

  /// A path from the root, or from where the program runs if the settings file's own path is so.
  ///
  /// - Returns: `nil` where the path begins with `~/`, and there is no home.
  func path(_ text: String) -> String? {
    if text == "~" || text.hasPrefix("~/") { return home.map { $0 + text.dropFirst() } }
    if text.hasPrefix("/") || settings.isEmpty { return text }
    return settings.hasSuffix("/") ? settings + text : settings + "/" + text
  }
}
