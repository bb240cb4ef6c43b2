internal import Wording
internal import ArgumentParser
internal import Settings

/// Which copy of the printed report.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Program.words.reportHelp, valueName: "file"), completion: .file())
  var report: String?

  /// What is asked for, to be put before the other settings.
  var chosen: [(Setting, SettingValue?)] { [(.report, report.map(SettingValue.word))] }
}
