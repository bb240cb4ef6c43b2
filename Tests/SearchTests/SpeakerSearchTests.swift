import Meeting
import Search
import TestSupport
import Testing

private let index = Result { SearchIndex(try Meeting.record()) }

private func ids(_ text: String, _ kind: SearchRecord.Kind) throws -> Set<String> {
  try index.get().filter(Query(text), kinds: [kind])
}

@Test(arguments: [
  ("tomei", "manuela-tomei"), ("leighton", "michelle-leighton"), ("gurney", "sam-gurney"),
  ("armellin", "marilina-armellin"), ("yost", "ellen-yost"),
])
func aSurnameFindsWhatTheFullNameFinds(surname: String, id: String) throws {
  let meeting = try Meeting.record()
  let person = try #require(meeting.participants[Identifier(id)])
  for kind in [SearchRecord.Kind.intervention, .participant, .officer, .point] {
    let found = try ids("speaker:\(surname)", kind)
    #expect(try found.isSuperset(of: ids("speaker:\"\(person.name)\"", kind)))
    #expect(try ids("speaker:\"\(person.fullName)\"", kind).isSubset(of: found))
  }
  let spoken = (meeting.interventions(by: person.id) + meeting.possibleInterventions(by: person.id))
  #expect(try ids("speaker:\(surname)", .intervention).isSuperset(of: spoken.map(\.id.rawValue)))
  #expect(!spoken.isEmpty)
  #expect(try ids("speaker:\(surname)", .participant).contains(id))
  #expect(
    try ids("speaker:\(surname)", .officer)
      == Set(meeting.offices(of: person.id).map(\.id.rawValue)))
}

@Test func theRoleOfACandidateIsNotTheRoleOfTheSpeaker() throws {
  let meeting = try Meeting.record()
  let found = try ids("role:delegate", .intervention)
  let expected = meeting.interventions.filter { intervention in
    guard case .participant(let id) = intervention.attribution.speaker else { return false }
    return meeting.participants[id]?.role == .delegate
  }
  #expect(found == Set(expected.map(\.id.rawValue)))
  #expect(
    try ids("role:delegate", .point)
      == Set(meeting.points.filter { found.contains($0.intervention.rawValue) }.map(\.id.rawValue)))
}

@Test func anIdentifierIsHitWholeOrByItsFieldOnly() throws {
  let index = try index.get()
  let all = Set(SearchRecord.Kind.allCases)
  #expect(try index.search(Query("employer"), limit: 500).allSatisfy { $0.field != "id" })
  let whole = try #require(try index.search(Query("employer-bd"), limit: 1).first)
  #expect(whole.id == "employer-bd" && whole.field == "id")
  #expect(try index.filter(Query("id:employer-b"), kinds: all).contains("employer-bd"))
  #expect(try index.search(Query("mfl"), kinds: [.instrument], limit: 1).first?.id == "MFLM")
}

@Test func aCountIsTheNumberOfRecordsOfAllKinds() throws {
  let index = try index.get()
  let query = try Query("recruitment")
  #expect(index.count(query) == index.search(query, limit: .max).count)
  #expect(index.count(query, kinds: [.topic]) == index.filter(query, kinds: [.topic]).count)
}

@Test(arguments: [
  ("", false, false), ("ilo", false, true), ("-ilo", true, false), ("-a -(b c)", true, false),
  ("a -b", false, false), ("a or -b", false, false), ("country:ke", false, true),
])
func aQueryKnowsWhetherItLooksForSomething(text: String, isNegative: Bool, isOne: Bool) throws {
  let query = try Query(text)
  #expect(query.isOnlyNegative == isNegative)
  #expect(query.isOnePart == isOne)
}
