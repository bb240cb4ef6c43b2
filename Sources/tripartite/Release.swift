/// Which release of the program this is.
enum Release {
  static let version = "0.1.0"
  /// The day of the release, for the manual.
  static let day = "2026-11-21"
}
