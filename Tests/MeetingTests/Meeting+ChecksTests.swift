import Meeting
import TestSupport
import Testing

@Suite struct MeetingChecksTests {
  @Test func anIdentifierThatIsThereTwiceIsTheLaterRowsFault() {
    #expect(
      faults { $0.regionalGroups += $0.regionalGroups }
        == [.duplicate(.regionalGroups, row: 1, id: "AFRICA-GROUP")])
    #expect(
      faults { $0.instruments.append($0.instruments[1]) }
        == [.duplicate(.instruments, row: 2, id: "MFLM")])
  }

  @Test func duplicatesOfEveryTableAreFound() {
    let faults = faults {
      $0.regionalGroups.append($0.regionalGroups[0])
      $0.delegations.append($0.delegations[0])
      $0.participants.append($0.participants[0])
      $0.officers.append($0.officers[0])
      $0.themes.append($0.themes[0])
      $0.interventions.append($0.interventions[0])
      $0.proceedings.append($0.proceedings[0])
      $0.topics.append($0.topics[0])
      $0.instruments.append($0.instruments[0])
      $0.bodies.append($0.bodies[0])
      $0.points.append($0.points[0])
      $0.conclusions.append($0.conclusions[0])
      $0.traces.append($0.traces[0])
      $0.documents.append($0.documents[0])
      $0.provisions.append($0.provisions[0])
      $0.facts.append($0.facts[0])
      $0.discrepancies.append($0.discrepancies[0])
    }
    let tables = faults.compactMap { fault -> MeetingTable? in
      guard case .duplicate(let table, _, _) = fault else { return nil }
      return table
    }
    #expect(tables.count == faults.count)
    #expect(Set(tables) == Set(MeetingTable.allCases).subtracting([.meeting]))
  }

  @Test func aThirdRowWithTheSameIdentifierIsAFaultToo() {
    #expect(
      faults { $0.bodies += [$0.bodies[0], $0.bodies[0]] } == [
        .duplicate(.bodies, row: 1, id: "IOM"), .duplicate(.bodies, row: 2, id: "IOM"),
      ])
  }

  @Test func theSameIdentifierInTwoTablesIsNoFault() {
    let faults = faults {
      let body = $0.bodies[0]
      $0.bodies.append(
        Body(id: "fees", kind: body.kind, acronyms: body.acronyms, names: body.names))
    }
    #expect(faults == [])
  }
}
