internal import Wording
internal import Archive
internal import ArgumentParser
internal import Meeting
internal import Settings

/// Holds the record against a copy of the printed report.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: Program.words.verifyAbstract,
    usage: "tripartite verify --report FILE [--format text|json] [--data FOLDER]",
    discussion: Program.words.verifyNote)

  @OptionGroup var format: TextFormatOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var record: RecordOptions

  func run() throws {
    let settings = record.settings(report.chosen)
    let meeting = try Meeting(settings)
    guard let printed = try settings.printed(for: meeting) else {
      throw CommandFailure.usage(
        Program.words.verifyNeedsReport)
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
      counts[check].map { Program.words.checked(check, $0) }
    }
    let words = Program.words
    let differences =
      findings.isEmpty ? words.noDifferences : words.differences(findings.count)
    return findings.map { $0.description(in: Program.language) + "\n" }.joined()
      + words.lookedFor(
        meeting.details.id.rawValue, total, checks.joined(separator: ", "), differences)
      + "\n"
  }
}

extension Words {
  /// So many of what was looked for in the report.
  fileprivate func checked(_ check: Verification.Check, _ count: Int) -> String {
    switch check {
    case .delegation: delegations(count)
    case .name: names(count)
    case .honorific: honorifics(count)
    case .role: roles(count)
    case .position: positions(count)
    case .office: offices(count)
    case .listing: listings(count)
    case .heading: headings(count)
    case .paragraph: paragraphs(count)
    case .label: labels(count)
    case .officer: officers(count)
    case .acronym: acronyms(count)
    case .instrument: instruments(count)
    case .body: bodies(count)
    case .country: countries(count)
    case .number: numbers(count)
    case .year: years(count)
    case .pronoun: pronouns(count)
    case .quotation: quotations(count)
    case .conclusion: conclusions(count)
    }
  }
}
