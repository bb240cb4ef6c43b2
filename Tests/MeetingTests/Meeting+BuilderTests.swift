import Meeting
import TestSupport
import Testing

/// The faults of the sample meeting after a change; none where it still builds.
func faults(_ change: (inout Meeting.Builder) -> Void) -> [MeetingFault] {
  var rows = Meeting.Builder.sample
  change(&rows)
  do throws(MeetingFaults) {
    _ = try rows.build()
    return []
  } catch {
    return error.faults
  }
}

@Suite struct MeetingBuilderTests {
  @Test func theSampleMeetingBuilds() {
    #expect(faults { _ in } == [])
    #expect(Meeting.sample.interventions.count == 8)
    #expect(Meeting.sample.themes.count == 3)
  }

  @Test func everyTableKeepsItsRowsInOrder() {
    let (meeting, rows) = (Meeting.sample, Meeting.Builder.sample)
    #expect(meeting.details == rows.details.first)
    #expect(Array(meeting.regionalGroups) == rows.regionalGroups)
    #expect(Array(meeting.delegations) == rows.delegations)
    #expect(Array(meeting.participants) == rows.participants)
    #expect(Array(meeting.officers) == rows.officers)
    #expect(Array(meeting.themes) == rows.themes)
    #expect(Array(meeting.interventions) == rows.interventions)
    #expect(Array(meeting.proceedings) == rows.proceedings)
    #expect(Array(meeting.points) == rows.points)
    #expect(Array(meeting.topics) == rows.topics)
    #expect(Array(meeting.instruments) == rows.instruments)
    #expect(Array(meeting.bodies) == rows.bodies)
    #expect(Array(meeting.conclusions) == rows.conclusions)
    #expect(Array(meeting.traces) == rows.traces)
    #expect(Array(meeting.documents) == rows.documents)
    #expect(Array(meeting.provisions) == rows.provisions)
    #expect(Array(meeting.facts) == rows.facts)
    #expect(Array(meeting.discrepancies) == rows.discrepancies)
  }

  @Test func noRowForTheMeetingIsAFault() {
    #expect(faults { $0.details = [] } == [.rowCount(.meeting, found: 0)])
  }

  @Test func twoRowsForTheMeetingAreAFault() {
    #expect(faults { $0.details += $0.details } == [.rowCount(.meeting, found: 2)])
  }

  @Test func noRowsAtAllAreAFault() {
    let faults = faults { $0 = Meeting.Builder() }
    #expect(faults == [.rowCount(.meeting, found: 0)])
  }

  @Test func duplicatesAndDanglingReferencesAreToldTogether() {
    let faults = faults {
      $0.topics.append($0.topics[0])
      $0.instruments.removeLast()
    }
    #expect(
      faults == [
        .duplicate(.topics, row: 2, id: "fees"),
        .unknownReference(.points, row: 4, field: "instruments", value: "MFLM", to: [.instruments]),
        .unknownReference(
          .provisions, row: 1, field: "instruments", value: "MFLM", to: [.instruments]),
      ])
  }

  @Test func faultsOfSeveralTablesAreToldTogether() {
    let faults = faults {
      $0.regionalGroups = []
      $0.proceedings.removeLast()
    }
    #expect(faults.count == 3)
    #expect(
      faults.contains(
        .contradiction(
          .meeting, row: 0, field: "last_paragraph", value: "paragraph 11",
          expected: "one intervention or proceeding for it, found 0")))
  }
}
