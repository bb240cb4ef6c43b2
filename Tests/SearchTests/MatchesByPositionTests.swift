import Meeting
import Search
import TestSupport
import Testing

/// What a query leaves, by position, against the identifiers of the records it finds.
@Suite struct MatchesByPositionTests {
  @Test(arguments: ["switzerland", "fees", "group:workers", "theme:skills -kind:asks", "c189", "a"])
  func everyTableGivesThePositionsOfTheRecordsThatMatch(text: String) throws {
    let meeting = try Meeting.record()
    let index = SearchIndex(meeting)
    let query = try Query(text)
    let matches = index.matches(query)
    #expect(
      found(matches[.delegations], in: meeting.delegations)
        == index.filter(query, kinds: [.delegation]))
    #expect(
      found(matches[.participants], in: meeting.participants)
        == index.filter(query, kinds: [.participant]))
    #expect(
      found(matches[.interventions], in: meeting.interventions)
        == index.filter(query, kinds: [.intervention]))
    #expect(found(matches[.points], in: meeting.points) == index.filter(query, kinds: [.point]))
    #expect(
      found(matches[.conclusions], in: meeting.conclusions)
        == index.filter(query, kinds: [.conclusion]))
    #expect(
      found(matches[.provisions], in: meeting.provisions)
        == index.filter(query, kinds: [.provision]))
    #expect(
      found(matches[.documents], in: meeting.documents) == index.filter(query, kinds: [.document]))
  }

  private func found<Entity: Identifiable>(
    _ positions: PositionSet, in table: Table<Entity>
  ) -> Set<String> where Entity.ID == Identifier<Entity> {
    var ids: Set<String> = []
    positions.forEach { ids.insert(table[$0].id.rawValue) }
    return ids
  }
}
