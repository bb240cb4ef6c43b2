import Meeting
import TestSupport
import Testing

/// Positions lead to the very rows that the questions give.
@Suite struct MeetingPositionsTests {
  private let meeting = Meeting.sample

  private func interventions(_ positions: Positions) -> [String] {
    positions.map { meeting.interventions[$0].id.rawValue }
  }

  @Test func listingsOfADelegationStandWhereTheyArePrinted() {
    for delegation in meeting.delegations {
      #expect(
        meeting.participantPositions(of: delegation.id).map { meeting.participants[$0] }
          == meeting.participants.filter { $0.delegation == delegation.id })
    }
  }

  @Test func interventionsStandByThemeAndDelegation() {
    for theme in meeting.themes {
      #expect(
        interventions(meeting.interventionPositions(under: theme.id))
          == meeting.interventions.filter { $0.theme == theme.id }.map(\.id.rawValue))
    }
    for delegation in meeting.delegations {
      #expect(
        interventions(meeting.interventionPositions(of: delegation.id))
          == meeting.interventions.filter { $0.delegation == delegation.id }.map(\.id.rawValue))
    }
  }

  @Test func everySideHasTheInterventionsThatAFilterLeaves() {
    for group in SpeakingGroup.allCases {
      #expect(
        interventions(meeting.interventionPositions(of: .group(group)))
          == meeting.interventions.filter { $0.group == group }.map(\.id.rawValue))
    }
    #expect(
      interventions(meeting.interventionPositions(of: .regionalGroup("AFRICA-GROUP"))) == ["i008"])
    let ids: [Identifier<Delegation>] = ["observer-ch", "government-jp", "observer-ch"]
    #expect(
      interventions(meeting.interventionPositions(of: .delegations(ids))) == ["i007", "i009"])
    #expect(meeting.interventionPositions(of: .delegations(["nobody"])).isEmpty)
  }

  @Test func pointsKnowTheirInterventionAndInterventionsTheirPoints() {
    for (position, point) in meeting.points.enumerated() {
      let place = meeting.interventionPosition(ofPointAt: position)
      #expect(meeting.interventions[place].id == point.intervention)
      #expect(meeting.pointPositions(ofInterventionAt: place).contains(position))
      #expect(meeting.pointPositions(of: point.intervention).contains(position))
    }
  }

  @Test func interventionsKnowThemeAndGroup() {
    for (position, intervention) in meeting.interventions.enumerated() {
      let theme = meeting.themePosition(ofInterventionAt: position)
      #expect(meeting.themes[theme].id == intervention.theme)
      #expect(meeting.group(ofInterventionAt: position) == intervention.group)
    }
  }

  @Test func pointsStandByWhatTheySpeakOf() {
    for topic in meeting.topics {
      #expect(
        meeting.pointPositions(about: .topic(topic.id)).map { meeting.points[$0] }
          == meeting.points.filter { $0.topics.contains(topic.id) })
    }
    #expect(meeting.pointPositions(about: .body("WHO")).isEmpty)
  }

  @Test func pointsOfASideStandInRecordOrderUnderThemeAndTopic() {
    for group in SpeakingGroup.allCases {
      let said = meeting.points.filter { meeting.interventions[$0.intervention]?.group == group }
      #expect(meeting.points(of: .group(group)) == said)
      #expect(
        meeting.points(of: .group(group), topic: "training")
          == said.filter { $0.topics.contains("training") })
      #expect(
        meeting.points(of: .group(group), theme: "closing")
          == said.filter { meeting.interventions[$0.intervention]?.theme == "closing" })
      #expect(meeting.points(of: .group(group), theme: "none").isEmpty)
    }
  }

  @Test func aSecondListingLeadsToWhatIsAttributedToTheFirst() {
    #expect(
      interventions(
        meeting.interventionPositions(by: Identifier<Participant>("ingrid-moe-2"))) == ["i002"])
    #expect(
      interventions(meeting.possibleInterventionPositions(by: "lea-favre")) == ["i007"])
    #expect(
      interventions(meeting.interventionPositions(by: Identifier<Officer>("chairperson")))
        == ["i001"])
  }
}
