/// Where the files of a user's own are kept (XDG Base Directory Specification).
public enum OwnFolder: CaseIterable, Sendable {
  case configuration, data, state, cache

  /// The folder, by the variable for it or by where home is.
  ///
  /// What is not a path from the root on is as if it were not set.
  ///
  /// - Returns: `nil` where the environment says neither.
  public func path(environment: (String) -> String?) -> String? {
    let (variable, standard) =
      switch self {
      case .configuration: ("XDG_CONFIG_HOME", "/.config")
      case .data: ("XDG_DATA_HOME", "/.local/share")
      case .state: ("XDG_STATE_HOME", "/.local/state")
      case .cache: ("XDG_CACHE_HOME", "/.cache")
      }
    func whole(_ name: String) -> String? {
      environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    return whole(variable) ?? whole("HOME").map { $0 + standard }
  }
}
