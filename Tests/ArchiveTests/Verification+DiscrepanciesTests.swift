import Meeting
import TestSupport
import Testing
import Wording

@testable import Archive

@Suite struct VerificationDiscrepanciesTests {
  /// What is found amiss in an account of a contradiction at a place.
  private func findings(
    _ what: String, paragraphs: [Int], place: String
  ) throws -> [VerificationFinding] {
    var report = try HarbourReport()
    report.rows.discrepancies += [
      Discrepancy(
        id: "d09", kind: .name, paragraphs: paragraphs, place: place, what: what, reading: "So.",
        subjects: ["i006"])
    ]
    return try report.verification().findings
  }

  @Test(arguments: [
    ("It says 'no worker' there.", [6], "Paragraph 6"),
    ("It says 'No worker' there.", [6], "Paragraph 6"),
    ("It says 'Araujo' here and 'Araújo' there.", [3], "Paragraph 3 and the list"),
    ("It says 'JAPAN JAPON' there.", [], "The list of participants"),
    ("It says 'fees are published' there.", [6], "Paragraph 6 and the conclusions"),
    ("It says 'Having met' there.", [6], "The Conclusions, before the first"),
    ("It says 'what it costs them' there.", [4], "The heading before paragraph 4"),
    ("Nothing is quoted, not even the workers' own words.", [4], "Paragraph 4"),
  ])
  func wordsThatStandWhereTheAccountSaysAreFound(what: String, paragraphs: [Int], place: String)
    throws
  {
    #expect(try findings(what, paragraphs: paragraphs, place: place).map(\.description) == [])
  }

  @Test(arguments: [
    ("It says 'some worker' there.", [6], "Paragraph 6"),
    ("It says 'Araújo' there.", [3], "Paragraph 3"),
    ("It says 'fees are published' there.", [6], "Paragraph 6"),
    ("It says 'what it costs them' there.", [4], "Paragraph 4"),
    ("It says 'KOREA' there.", [], "The list"),
  ])
  func wordsThatStandElsewhereOrNowhereAreToldOf(what: String, paragraphs: [Int], place: String)
    throws
  {
    let findings = try findings(what, paragraphs: paragraphs, place: place)
    #expect(findings.map(\.check) == [.quotation])
    #expect(findings.first?.id == "d09")
    #expect(findings.first?.place.description == place)
    #expect(findings.first?.stands == nil)
  }

  @Test func inAParagraphThatIsMissingWordsMayHaveStood() throws {
    let report = try HarbourReport("11. The Meeting took note of the report.", "")
    var rows = report.rows
    rows.discrepancies += [
      Discrepancy(
        id: "d09", kind: .name, paragraphs: [11], place: "Paragraph 11",
        what: "It says 'took note' there.", reading: "So.", subjects: ["i006"])
    ]
    let verification = Verification(of: try rows.build(), against: try report.printed())
    #expect(verification.findings.map(\.check) == [.paragraph])
  }

  @Test func anOfficerIsLookedForInTheParagraphsAndOtherwiseInTheList() throws {
    let finding = try #require(
      HarbourReport("Mr Peter Achterberg", "Mr Piet Achterberg").verification().findings.first)
    #expect(finding.check == .officer)
    #expect(finding.place == "paragraphs 1, 3")
    #expect(finding.stands?.hasPrefix("The Chairperson welcomed") == true)
    var report = try HarbourReport()
    report.rows.officers += [
      Officer(
        id: "clerk", offices: Names(english: "Clerk", french: "Greffier", spanish: "Secretario"),
        group: .office, person: "Ingrid Moe", participant: nil, country: nil, paragraphs: [],
        note: nil),
      Officer(
        id: "porter", offices: Names(english: "Porter", french: "Portier", spanish: "Portero"),
        group: .office, person: "Olaf Moe", participant: nil, country: nil, paragraphs: [],
        note: nil),
    ]
    let findings = try report.verification().findings
    #expect(findings.map { "\($0.id): \($0.place)" } == ["porter: list of participants"])
  }
}
