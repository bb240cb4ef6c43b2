import Meeting
import TestSupport
import Testing

@Suite struct MeetingQuestionsTests {
  private let meeting = Meeting.sample

  @Test func aDelegationHasItsListingsInOrder() {
    #expect(
      meeting.participants(of: "observer-ch").map(\.id)
        == ["urs-zuellig", "lea-favre", "gian-camenzind"])
    #expect(meeting.participants(of: "nobody").isEmpty)
  }

  @Test func aThemeHasItsInterventionsInOrder() {
    #expect(
      meeting.interventions(under: "recruitment").map(\.id) == ["i004", "i006", "i007", "i008"])
    #expect(meeting.interventions(under: "adoption").isEmpty)
  }

  @Test func aDelegationHasItsInterventionsForWhomsoever() {
    #expect(meeting.interventions(of: "government-ci").map(\.id) == ["i008"])
    #expect(meeting.interventions(of: "observer-jo").isEmpty)
  }

  @Test func aParticipantHasTheInterventionsThatAreHers() {
    #expect(meeting.interventions(by: Identifier<Participant>("liza-bantay")).map(\.id) == ["i006"])
    #expect(meeting.interventions(by: Identifier<Participant>("lea-favre")).isEmpty)
  }

  @Test func aSecondListingHasTheInterventionsOfThePerson() {
    #expect(
      meeting.interventions(by: Identifier<Participant>("ingrid-moe-2")).map(\.id) == ["i002"])
  }

  @Test func anOfficerWhoIsNotListedHasHisInterventions() {
    #expect(meeting.interventions(by: Identifier<Officer>("chairperson")).map(\.id) == ["i001"])
    #expect(meeting.interventions(by: Identifier<Officer>("rapporteur")).isEmpty)
  }

  @Test func aCandidateHasWhatMayHaveBeenHers() {
    #expect(meeting.possibleInterventions(by: "lea-favre").map(\.id) == ["i007"])
    #expect(meeting.possibleInterventions(by: "liza-bantay").isEmpty)
  }

  @Test func anInterventionHasItsPointsInOrder() {
    #expect(meeting.points(of: "i004").map(\.id) == ["p004-01", "p004-02", "p005-01"])
  }

  @Test func whatIsCitedNamedAndTalkedAboutLeadsToTheInterventionsOnce() {
    #expect(meeting.interventions(citing: "C181") == ["i004"])
    #expect(meeting.interventions(naming: "IOM") == ["i006"])
    #expect(
      meeting.interventions(about: "training") == ["i001", "i002", "i004", "i008", "i009", "i010"])
    #expect(meeting.interventions(citing: "C189").isEmpty)
    #expect(meeting.interventions(naming: "WHO").isEmpty)
    #expect(meeting.interventions(about: "weather").isEmpty)
  }

  @Test func agreementRepliesAndMentionsLeadBack() {
    #expect(meeting.agreements(with: "i006").map(\.id) == ["i007"])
    #expect(meeting.replies(to: "i004").map(\.id) == ["i006"])
    #expect(meeting.mentions(of: "i004").map(\.id) == ["i008"])
    #expect(meeting.mentions(of: "i007").map(\.id) == ["i008"])
    #expect(meeting.agreements(with: "i010").isEmpty)
  }

  @Test func anInterventionHasWhatItsPointsNameOnceInTheirOrder() {
    #expect(meeting.instruments(of: "i004").map(\.id) == ["C181", "MFLM"])
    #expect(meeting.bodies(of: "i006").map(\.id) == ["IOM"])
    #expect(meeting.topics(of: "i004").map(\.id) == ["fees", "training"])
    #expect(meeting.instruments(of: "i010").isEmpty)
  }

  @Test(arguments: ["ingrid-moe", "ingrid-moe-2"] as [Identifier<Participant>])
  func anyListingLeadsToAllOfThePerson(_ listing: Identifier<Participant>) {
    #expect(meeting.listings(of: listing) == ["ingrid-moe", "ingrid-moe-2"])
  }

  @Test func aPersonHasTheOfficesThatSheHolds() {
    #expect(meeting.offices(of: "joao-araujo").map(\.id) == ["employer-spokesperson"])
    #expect(meeting.offices(of: "sato-ren").isEmpty)
  }

  @Test func aRowOfAnyTableHasItsDiscrepancies() {
    #expect(meeting.discrepancies(touching: "joao-araujo").map(\.id) == ["d01"])
    #expect(meeting.discrepancies(touching: "e003").map(\.id) == ["d01"])
    #expect(meeting.discrepancies(touching: "chairperson").map(\.id) == ["d02"])
    #expect(meeting.discrepancies(touching: "e011").isEmpty)
  }

  @Test func aParagraphIsOfOneInterventionOrNone() {
    #expect(meeting.intervention(at: 5)?.id == "i004")
    #expect(meeting.intervention(at: 3) == nil)
    #expect(meeting.intervention(at: 12) == nil)
  }

  @Test func theDelegationsOfACountryKnowOneAnother() throws {
    var rows = Meeting.Builder.sample
    let brazil = try #require(rows.delegations.first { $0.id == "employer-br" })
    rows.delegations.append(
      Delegation(
        id: "worker-br", section: .workerMembers, kind: .country, printed: brazil.printed,
        names: brazil.names, acronyms: brazil.acronyms, country: brazil.country, groups: []))
    let meeting = try rows.build()
    #expect(meeting.otherDelegations(of: brazil).map(\.id) == ["worker-br"])
    let network = try #require(meeting.delegations["ngo-hwn"])
    #expect(meeting.otherDelegations(of: network).isEmpty)
  }
}
