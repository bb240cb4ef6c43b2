internal import Glibc

/// Where the user's own files are (XDG Base Directory Specification).
public enum OwnFiles {
  /// The file of marks, notes and queries: `tripartite/notes.tsv` in `XDG_DATA_HOME`, or in
  /// `~/.local/share`; `nil` where the environment names neither.
  public static func notes(environment: (String) -> String?) -> String? {
    path("XDG_DATA_HOME", "/.local/share", "notes.tsv", environment)
  }

  /// The file of where the reader was: `tripartite/session.tsv` in `XDG_STATE_HOME`, or in
  /// `~/.local/state`.
  public static func session(environment: (String) -> String?) -> String? {
    path("XDG_STATE_HOME", "/.local/state", "session.tsv", environment)
  }

  private static func path(
    _ variable: String, _ standard: String, _ name: String, _ environment: (String) -> String?
  ) -> String? {
    let folder = environment(variable).flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment("HOME").flatMap { isFolder($0) ? $0 + standard : nil }
    return (folder ?? home).map { "\($0)/tripartite/\(name)" }
  }

  /// Whether a home is there: one that is not is never made.
  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return path.hasPrefix("/") && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
