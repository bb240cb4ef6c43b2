import Meeting
import TestSupport
import Testing
import Wording

@testable import Archive

@Suite struct VerificationListTests {
  private func findings(_ old: String, _ new: String) throws -> [VerificationFinding] {
    try HarbourReport(old, new).verification().findings
  }

  private func faults(_ old: String, _ new: String) throws -> [String] {
    try findings(old, new).map { "\($0.check) \($0.id)" }
  }

  @Test func aNameInAnotherDelegationIsNotThere() throws {
    let moved = "Mr Samir Khouri, harbour master.\n"
    var report = try HarbourReport(moved, "")
    report = try HarbourReport(
      text: report.text.replacing(
        "JORDAN JORDANIE JORDANIA\n", with: "\(moved)\nJORDAN JORDANIE JORDANIA\n"))
    #expect(
      try report.verification().findings.map { "\($0.check) \($0.id)" }
        == ["name samir-khouri", "listing -"])
  }

  @Test func aNameThatIsMissingShowsTheLineMostLikeIt() throws {
    let finding = try #require(findings("Gian Camenzind", "Gion Camenzind").first)
    #expect(finding.check == .name)
    #expect(finding.stands == "Mr Gion Camenzind, harbour master.")
    #expect(finding.place == "list of participants, SWITZERLAND / SUISSE / SUIZA")
  }

  @Test func aDelegationThatIsMissingShowsTheLineMostLikeIt() throws {
    let finding = try #require(findings("BRAZIL BRÉSIL BRASIL", "BRAZIL BRÉSIL").first)
    #expect(finding.check == .delegation)
    #expect(finding.stands == "BRAZIL BRÉSIL")
    #expect(finding.value == "BRAZIL / BRÉSIL / BRASIL")
  }

  @Test func aPositionMayGoOnInTheNextLine() throws {
    #expect(try faults("Ren Satō, harbour\nmaster", "Ren Satō, har-\nbour\nmaster") == [])
    #expect(try faults("Ren Satō, harbour\nmaster", "Ren Satō,\nharbour\nmaster") == [])
  }

  @Test func aPositionOfSomebodyElseIsNone() throws {
    #expect(
      try faults("Ren Satō, harbour\nmaster.", "Ren Satō.\nharbour master.") == [
        "position sato-ren"
      ])
  }

  @Test func anOfficeMayBePrintedAsOneHeadingWithinAnother() throws {
    var report = try HarbourReport(
      "Experts\tIngrid Moe", "Service of pilots\nNight pilots\tIngrid Moe")
    report.rows.participants = report.rows.participants.map { row in
      row.id == "ingrid-moe-2" ? row.with(office: "Service of pilots, Night pilots") : row
    }
    #expect(try report.verification().findings.map(\.description) == [])
  }

  @Test func aPersonWhoIsListedTwiceNeedsTwoLinesOnlyWhereALineHasNoHonorific() throws {
    #expect(try faults("\nExperts\tIngrid Moe", "") == ["office ingrid-moe-2"])
  }

  @Test func anyHonorificOfTheListBeginsAListing() throws {
    for honorific in ["Mr", "Mme", "Sr.", "Ms"] {
      #expect(
        try faults("Secretariat of", "\(honorific) Unknown Person, clerk.\n\nSecretariat of")
          == ["listing -"], "\(honorific)")
    }
    #expect(try faults("Secretariat of", "Dr Unknown Person, clerk.\n\nSecretariat of") == [])
  }

  @Test func linesAreCountedFromTheBeginningOfTheList() throws {
    let finding = try #require(
      findings("CÔTE D’IVOIRE\n", "Mr Omar Haddad.\n\nCÔTE D’IVOIRE\n").first)
    #expect(finding.place == "list of participants, line 4")
    #expect(finding.stands == "Mr Omar Haddad.")
  }
}
