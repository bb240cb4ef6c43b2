import Meeting
import TestSupport
import Testing

@Suite struct MeetingBeginningTests {
  /// The sample of which only so many rows have been read.
  private func beginning(
    participants: Int? = nil, interventions: Int? = nil, points: Int? = nil
  ) -> Meeting? {
    var rows = Meeting.Builder.sample
    var cut: Set<MeetingTable> = []
    if let participants {
      rows.participants.removeSubrange(participants...)
      cut.insert(.participants)
    }
    if let interventions {
      rows.interventions.removeSubrange(interventions...)
      cut.insert(.interventions)
    }
    if let points {
      rows.points.removeSubrange(points...)
      cut.insert(.points)
    }
    return rows.beginning(cut: cut)
  }

  @Test func aRecordThatIsNotCutIsWhole() throws {
    let meeting = try #require(beginning())
    #expect(Array(meeting.interventions) == Array(Meeting.sample.interventions))
    #expect(Array(meeting.points) == Array(Meeting.sample.points))
    #expect(Array(meeting.discrepancies) == Array(Meeting.sample.discrepancies))
  }

  @Test(arguments: 0...8)
  func everyIdentifierInTheBeginningResolves(_ count: Int) throws {
    let meeting = try #require(beginning(interventions: count))
    #expect(meeting.interventions.count == count)
    let known = Set(meeting.interventions.map(\.id))
    for intervention in meeting.interventions {
      for other in intervention.agreesWith + intervention.answers + intervention.refersTo {
        #expect(known.contains(other))
      }
    }
    #expect(meeting.points.allSatisfy { known.contains($0.intervention) })
    #expect(meeting.traces.allSatisfy { meeting.points[$0.point] != nil })
    #expect(meeting.facts.allSatisfy { $0.point.map { meeting.points[$0] != nil } ?? true })
    let later = Set(Meeting.sample.interventions.map(\.id)).subtracting(known).map(\.rawValue)
    #expect(meeting.discrepancies.allSatisfy { Set($0.subjects).isDisjoint(with: later) })
  }

  @Test(arguments: 0...8)
  func anInterventionWhosePointsHaveNotAllBeenReadIsLeftOut(_ count: Int) throws {
    let meeting = try #require(beginning(points: count))
    let whole = Meeting.sample
    #expect(meeting.interventions.count < whole.interventions.count)
    for intervention in meeting.interventions {
      #expect(meeting.points(of: intervention.id) == whole.points(of: intervention.id))
    }
  }

  @Test func whoIsNotListedYetHasNotSpokenYet() throws {
    let whole = Meeting.sample
    for count in 1...whole.participants.count {
      let meeting = try #require(beginning(participants: count))
      let people = Set(meeting.participants.map(\.id))
      for intervention in meeting.interventions {
        #expect(intervention.attribution.candidates.allSatisfy(people.contains))
        if case .participant(let id) = intervention.attribution.speaker {
          #expect(people.contains(id))
        }
      }
      #expect(meeting.participants.allSatisfy { $0.sameAs.map(people.contains) ?? true })
      #expect(meeting.officers.allSatisfy { $0.participant.map(people.contains) ?? true })
    }
  }

  @Test func rowsOfWholeTablesThatDoNotFitTogetherAreNoBeginning() {
    var rows = Meeting.Builder.sample
    rows.themes.removeLast()
    #expect(rows.beginning(cut: [.points]) == nil)
    rows = .sample
    rows.topics.append(rows.topics[0])
    #expect(rows.beginning(cut: [.points]) == nil)
    rows = .sample
    rows.details = []
    #expect(rows.beginning(cut: []) == nil)
  }
}
