import Foundation

/// A folder with a settings file, as `XDG_CONFIG_HOME` names it; it goes with the value.
struct SettingsFolder: ~Copyable {
  let path: String
  /// The settings file.
  var file: String { path + "/tripartite/config.toml" }
  /// What makes a run of the program read the file.
  var environment: [String: String] { ["XDG_CONFIG_HOME": path] }

  init(_ text: String) throws {
    path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(
      atPath: path + "/tripartite", withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path + "/tripartite/config.toml"))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
