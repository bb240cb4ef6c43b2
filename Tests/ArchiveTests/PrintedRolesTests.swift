import Meeting
import Testing

@testable import Archive

@Suite struct PrintedRolesTests {
  /// The role that one alone has who is listed after some lines; `nil` where none or several fit.
  private func role(after lines: String..., delegations: Set<Int> = []) -> Participant.Role? {
    let roles = PrintedRoles(lines + ["Mr Ren Satō"], delegations: delegations)
    guard let heading = roles.headings.last ?? nil else { return nil }
    let given = Participant.Role.allCases.filter(heading.gives)
    return given.count == 1 ? given.first : nil
  }

  @Test(
    arguments: [
      ("Members representing Governments", .delegate),
      ("Membres représentant les gouvernements", .delegate),
      ("Miembros representantes de los Gobiernos", .delegate),
      ("Government observers", .observer), ("Observateurs gouvernementaux", .observer),
      ("Observadores de los Gobiernos", .observer), ("WORKER OBSERVERS", .observer),
      ("Representatives of non-governmental organizations", .representative),
      ("Représentants des Nations Unies", .representative),
      ("Représentants d’organisations internationales non gouvernementales", .representative),
      ("Representantes de organizaciones no gubernamentales", .representative),
      ("Secretariat of the Meeting", .secretariat), ("Secrétariat de la réunion", .secretariat),
      ("Secretaría de la Reunión", .secretariat),
    ] as [(String, Participant.Role)])
  func aSectionGivesARoleInThreeLanguages(heading: String, role: Participant.Role) {
    #expect(self.role(after: heading) == role)
  }

  @Test(
    arguments: [
      ("Adviser/Conseiller technique/Consejero técnico", .adviser),
      ("Adviser/Conseillère technique/Consejera técnica", .adviser),
      ("Advisers/Conseillers techniques/Asesores Técnicos", .adviser),
      ("Advisers/Conseillers techniques", .adviser), ("ADVISORS", .adviser),
      ("Conseillères techniques", .adviser), ("Asesora técnica", .adviser),
      ("Asesores tecnicos", .adviser), ("Technical adviser:", .adviser),
      ("Substitute delegate/Délégués suppléants/Delegados suplentes", .substitute),
      ("Substitute delegates", .substitute), ("Déléguée suppléante", .substitute),
      ("Suppléants", .substitute), ("Delegada suplente", .substitute), ("Suplentes", .substitute),
      ("Delegates/Délégués/Delegados", .delegate), ("Délégué titulaire", .delegate),
      ("Observers/Observateurs/Observadores", .observer),
      ("Representative/Représentante/Representante", .representative),
    ] as [(String, Participant.Role)])
  func aSubheadingGivesARoleInThreeLanguages(heading: String, role: Participant.Role) {
    #expect(self.role(after: "Members representing Governments", "JAPAN", heading) == role)
    #expect(self.role(after: heading) == role)
  }

  @Test func aSubheadingMayBeBrokenOverLines() {
    #expect(
      role(after: "Substitute", "delegate/Délégué suppléant/", "Delegado suplente") == .substitute)
    #expect(role(after: "Advisers/Conseillers", "techniques") == .adviser)
    #expect(role(after: "Adviser", "Conseiller technique", "Consejero técnico") == .adviser)
  }

  @Test func aSecondSubheadingTakesThePlaceOfTheFirst() {
    #expect(role(after: "Substitute delegate", "Ms A", "Advisers") == .adviser)
    #expect(role(after: "Advisers", "Ms A", "Substitute delegate") == .substitute)
  }

  @Test func languagesThatDisagreeGiveNoRole() {
    #expect(role(after: "Adviser/Délégué suppléant") == nil)
    #expect(role(after: "Substitute delegate/Conseiller technique/Consejero técnico") == nil)
  }

  @Test func aHeadingMayGiveTwoRoles() throws {
    let heading = "Adviser and substitute delegate/Conseiller technique et délégué suppléant"
    let roles = PrintedRoles([heading, "Mr A"], delegations: [])
    let last = try #require(roles.headings.last ?? nil)
    #expect(Participant.Role.allCases.filter(last.gives) == [.substitute, .adviser])
    #expect(last.text == heading)
  }

  @Test func aSubheadingEndsWithItsDelegationAndItsSection() {
    let lines = ["Members representing Workers", "JAPAN", "Advisers", "BRAZIL"]
    let roles = PrintedRoles(lines + ["Mr A"], delegations: [1, 3])
    #expect(roles.headings.map { $0?.text } == [lines[0], lines[0], lines[2], lines[0], lines[0]])
    #expect(role(after: "Advisers", "Government observers") == .observer)
  }

  @Test func whoStandsBeforeEveryHeadingHasNone() {
    #expect(PrintedRoles(["JAPAN", "Mr A"], delegations: [0]).headings == [nil, nil])
    #expect(PrintedRoles([], delegations: []).headings.isEmpty)
  }

  @Test(arguments: [
    "Mr A, Adviser.", "Adviser to the Minister", "Advisory Council", "Delegation of Japan",
    "Council of Harbour Observers", "Representative of the Office", "technique", "and", "/", "",
    "Secretary-General", "Members of the public", "Observers’ Federation of the Quay", "Experts",
  ])
  func otherLinesAreNoHeadings(line: String) {
    #expect(role(after: "Members representing Workers", line) == .delegate)
  }

  @Test func aDelegationThatIsCalledLikeAHeadingIsNone() {
    #expect(role(after: "Representatives of Harbours", "Mr A", delegations: [0]) == nil)
  }

  @Test func everySectionHasARole() {
    #expect(
      Section.allCases.map(\.role) == [
        .delegate, .delegate, .delegate, .observer, .observer, .observer, .representative,
        .representative, .secretariat,
      ])
  }
}
