internal import Archive
internal import ArgumentParser
internal import Meeting
internal import Settings

/// Holds the record against a copy of the printed report.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Holds the record against a copy of the printed report.",
    usage: "tripartite verify --report FILE [--format text|json] [--data FOLDER]",
    discussion: """
      FILE is the reader's own copy as plain text in UTF-8; nothing of it is kept. Each difference \
      takes two lines: our file, row and value, then what is printed. Exit status 1 if there is one.
      """)

  @OptionGroup var format: TextFormatOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var record: RecordOptions

  func run() throws {
    let settings = record.settings(report.chosen)
    let meeting = try Meeting(settings)
    guard let printed = try settings.printed(for: meeting) else {
      throw CommandFailure.usage(
        "verify needs a copy of the report; name it after --report or in TRIPARTITE_REPORT")
    }
    let verification = Verification(of: meeting, against: printed)
    try format.write(verification.text, asJSON: verification.object)
    guard verification.findings.isEmpty else {
      throw CommandFailure(status: CommandFailure.nothingMatched, lines: [])
    }
  }
}

extension Verification {
  /// The findings, two lines each, and on the last line what was looked for.
  var text: String {
    let checks = Check.allCases.compactMap { check in
      counts[check].map { "\($0) \(check.noun(for: $0))" }
    }
    let differences =
      switch findings.count {
      case 0: "no differences"
      case 1: "1 difference"
      default: "\(findings.count) differences"
      }
    return findings.map { "\($0)\n" }.joined()
      + "\(meeting.details.id): \(total) looked for (\(checks.joined(separator: ", "))): "
      + "\(differences)\n"
  }
}

extension Verification.Check {
  fileprivate func noun(for count: Int) -> String {
    guard count != 1 else { return rawValue }
    return switch self {
    case .body: "bodies"
    case .country: "countries"
    default: rawValue + "s"
    }
  }
}
