internal import Wording
public import Meeting

/// What holding a record against a copy of the printed report has shown.
public struct Verification: Sendable {
  /// What is looked for in the printed report.
  public enum Check: String, CaseIterable, Hashable, Sendable {
    case delegation
    case name
    case honorific
    case role
    case position
    case office
    case listing
    case heading
    case paragraph
    case label
    case officer
    case acronym
    case instrument
    case body
    case country
    case number
    case year
    case pronoun
    case quotation
    case conclusion
  }

  /// What differs, in the order of the tables.
  public private(set) var findings: [VerificationFinding] = []
  /// How often each thing was looked for.
  public private(set) var counts: [Check: Int] = [:]

  public let meeting: Meeting
  let report: PrintedReport
  /// The paragraphs as they are searched, by number.
  let paragraphs: [Int: ComparableText]

  /// Holds every name, place and fact of a record against a copy of its report.
  ///
  /// - Complexity: O(*n* · *m*) in the rows of a delegation or paragraph and the length of its text.
  public init(of meeting: Meeting, against report: PrintedReport) {
    self.meeting = meeting
    self.report = report
    paragraphs = report.paragraphs.mapValues(ComparableText.init)
    checkList()
    checkParagraphs()
    checkOfficers()
    checkConclusions()
    checkFacts()
    checkDiscrepancies()
  }

  /// How many things were looked for.
  public var total: Int { counts.values.reduce(0, +) }

  /// Counts one look, and keeps what it found amiss.
  mutating func look(
    for check: Check, _ stands: Bool, otherwise finding: VerificationFinding
  ) {
    counts[check, default: 0] += 1
    if !stands { findings.append(finding) }
  }

  /// A finding about a paragraph, with the words with which the paragraph begins.
  func finding(
    _ check: Check, _ table: MeetingTable, _ id: String, _ field: String, _ value: String,
    in paragraph: Int
  ) -> VerificationFinding {
    VerificationFinding(
      check: check, table: table, id: id, field: field, value: value,
      place: Phrase { $0.paragraph(paragraph) }, stands: report.paragraphs[paragraph])
  }
}
