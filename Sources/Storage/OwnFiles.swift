internal import Files
internal import Glibc

/// Where the files are that the program keeps for its user.
public enum OwnFiles {
  /// The file of marks, notes and queries: `tripartite/notes.tsv` in `XDG_DATA_HOME`, or in
  /// `~/.local/share`; `nil` where the environment names neither.
  public static func notes(environment: (String) -> String?) -> String? {
    path(.data, "notes.tsv", environment)
  }

  /// The file of where the reader was: `tripartite/session.tsv` in `XDG_STATE_HOME`, or in
  /// `~/.local/state`.
  public static func session(environment: (String) -> String?) -> String? {
    path(.state, "session.tsv", environment)
  }

  private static func path(
    _ folder: OwnFolder, _ name: String, _ environment: (String) -> String?
  ) -> String? {
    folder.path { variable in
      // A home that is not there is never made.
      environment(variable).flatMap { variable != "HOME" || isFolder($0) ? $0 : nil }
    }.map { "\($0)/tripartite/\(name)" }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
