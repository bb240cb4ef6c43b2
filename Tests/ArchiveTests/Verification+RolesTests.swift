import Meeting
import TestSupport
import Testing

@testable import Archive

@Suite struct VerificationRolesTests {
  private static let adviser = "Adviser/Conseiller technique\n"

  private func findings(_ old: String, _ new: String) throws -> [String] {
    try HarbourReport(old, new).verification().findings.map { "\($0.check) \($0.id) \($0.value)" }
  }

  @Test func everybodyWhoIsListedIsLookedFor() throws {
    let verification = try HarbourReport().verification()
    #expect(verification.counts[.role] == Meeting.sample.participants.count)
  }

  @Test(arguments: [
    "Substitute delegate/Délégué suppléant\n", "Substitute delegate\n", "Délégué suppléant\n",
    "Delegado suplente\n", "Delegate/Délégué/Delegado\n", "Observer/Observateur/Observador\n", "",
    "Adviser/Délégué suppléant\n", "Substitute delegate/Conseiller technique\n",
    "Adviser/Conseiller technique/Delegado suplente\n",
  ])
  func aSubheadingThatSaysAnotherRoleIsFound(heading: String) throws {
    #expect(try findings(Self.adviser, heading) == ["role sato-ren adviser"])
  }

  @Test(arguments: [
    "Advisers/Conseillers techniques/Asesores Técnicos\n", "**Adviser**\n",
    "Conseillère technique\n",
    "Adviser/Conseiller\ntechnique\n", "Adviser/Conseiller tech-\nnique\n",
    "Adviser/\n\n4\n\nConseiller technique\n",
    "Consejero técnico\n", "ADVISER / CONSEILLER TECHNIQUE\n",
  ])
  func aSubheadingThatSaysTheSameOtherwiseIsNoFault(heading: String) throws {
    #expect(try findings(Self.adviser, heading) == [])
  }

  @Test func aSubheadingThatStandsTooEarlyTakesTheDelegateToo() throws {
    #expect(
      try findings("JAPÓN\n", "JAPÓN\n\nAdviser/Conseiller technique\n")
        == ["role tanaka-hanako delegate"])
  }

  @Test func aSectionThatIsLostGivesItsPeopleTheRoleOfTheOneBefore() throws {
    #expect(
      try findings("Government observers\n", "") == [
        "role urs-zuellig observer", "role lea-favre observer", "role gian-camenzind observer",
        "role samir-khouri observer",
      ])
    #expect(
      try findings("Representatives of non-governmental organizations\n", "")
        == ["role nora-lindqvist representative"])
    #expect(
      try findings("Secretariat of the Meeting\n", "")
        == ["role ingrid-moe secretariat", "role ingrid-moe-2 secretariat"])
  }

  @Test func aListWithoutSectionsLeavesThoseOfTheRecord() throws {
    var report = try HarbourReport()
    for heading in [
      "Members representing Governments", "Members representing the Employers",
      "Members representing the Workers", "Government observers",
      "Representatives of non-governmental organizations", "Secretariat of the Meeting",
    ] {
      report.text = report.text.replacing(heading, with: "")
    }
    #expect(try report.verification().findings.map(\.description) == [])
  }

  @Test func aRoleOfTheRecordThatIsNotThePrintedOneIsFoundWithBothPlaces() throws {
    var report = try HarbourReport()
    report.rows.participants = report.rows.participants.map { row in
      row.id == "sato-ren" ? row.with(role: .substitute) : row
    }
    #expect(
      try report.verification().findings.map(\.description) == [
        """
        participants.csv: sato-ren: role is 'substitute'
          list of participants, JAPAN / JAPON / JAPÓN: stands 'Adviser/Conseiller technique'
        """
      ])
  }

  @Test(arguments: Participant.Role.allCases)
  func anyOtherRoleOfAnObserverIsFound(role: Participant.Role) throws {
    var report = try HarbourReport()
    report.rows.participants = report.rows.participants.map { row in
      row.id == "samir-khouri" ? row.with(role: role) : row
    }
    let findings = try report.verification().findings
    #expect(findings.map(\.id) == (role == .observer ? [] : ["samir-khouri"]))
    #expect(findings.allSatisfy { $0.check == .role && $0.stands == "Government observers" })
  }

  @Test func underADelegationThatIsMissingNoRoleIsLookedFor() throws {
    let verification = try HarbourReport("JAPAN JAPON\nJAPÓN\n", "").verification()
    #expect(verification.findings.map(\.id) == ["government-jp"])
    #expect(verification.counts[.role] == Meeting.sample.participants.count - 2)
  }

  @Test func whoIsNotListedHasNoRoleThere() throws {
    let verification = try HarbourReport("Ren Satō", "Rin Satō").verification()
    #expect(verification.findings.map(\.check) == [.name])
    #expect(verification.counts[.role] == Meeting.sample.participants.count - 1)
  }
}
