internal import Archive
internal import ArgumentParser
internal import Meeting

/// Which copy of the printed report.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Your text of the report (default: $TRIPARTITE_REPORT).",
      valueName: "file"))
  var report: String?

  /// The copy asked for; `nil` where none is.
  func printed(for meeting: Meeting) throws(CommandFailure) -> PrintedReport? {
    try Self.printed(report, for: meeting)
  }

  /// Whether a copy is named, here or by the environment.
  static func isNamed(_ report: String?) -> Bool {
    (report ?? Environment["TRIPARTITE_REPORT"]) != nil
  }

  /// The copy in a file, or in that of the environment; `nil` where neither is named.
  static func printed(
    _ report: String?, for meeting: Meeting
  ) throws(CommandFailure) -> PrintedReport? {
    guard let file = report ?? Environment["TRIPARTITE_REPORT"] else { return nil }
    do {
      return try PrintedReport(file: file, for: meeting)
    } catch {
      throw .usage("\(file): \(error)")
    }
  }
}
