import Meeting
import Search
import TestSupport
import Testing

private let index = SearchIndex(.sample)
private let record = Result { SearchIndex(try Meeting.record()) }
private let all = Set(Facet.allCases)

private func answer(
  _ text: String, _ kinds: Set<SearchRecord.Kind>, limit: Int = 5
) throws -> SearchAnswer {
  try #require(try index.answer(Query(text), kinds: kinds, limit: limit, facets: all))
}

private func lines(_ counts: [FacetCount]?) -> [String] {
  (counts ?? []).map { "\($0.value) \($0.count)" }
}

@Test func anAnswerHasTheHitsAndTheCountsOfTheSameQuery() throws {
  let query = try Query("recruitment")
  let found = try #require(index.answer(query, limit: 3))
  #expect(found.hits == index.search(query, limit: 3))
  #expect(found.count == index.count(query))
  #expect(found.matches == index.matches(query))
  #expect(found.countByKind.values.reduce(0, +) == found.count)
  #expect(found.countByKind[.intervention] == index.filter(query, kinds: [.intervention]).count)
  #expect(found.facets.isEmpty)
}

@Test func aQueryThatAsksForNothingCountsEverythingAndHasNoHits() throws {
  let found = try answer("", [.intervention])
  #expect(found.hits.isEmpty)
  #expect(found.count == Meeting.sample.interventions.count)
  #expect(lines(found.facets[.theme]) == ["recruitment 4", "opening 2", "closing 2"])
}

@Test func theMostFrequentValueOfAFacetComesFirstAndNoneIsEmpty() throws {
  let found = try answer("", Set(SearchRecord.Kind.allCases))
  for counts in found.facets.values {
    #expect(counts.map(\.count) == counts.map(\.count).sorted(by: >))
    #expect(counts.allSatisfy { $0.count > 0 })
    #expect(Set(counts.map(\.value)).count == counts.count)
  }
}

@Test func delegationsAreCountedForThemTheirPeopleAndTheirWords() throws {
  let found = try answer("suisse", [.delegation, .participant, .intervention])
  #expect(lines(found.facets[.delegation]) == ["observer-ch 5"])
  #expect(lines(found.facets[.country]) == ["CH 5"])
  #expect(found.countByKind == [.delegation: 1, .participant: 3, .intervention: 1])
}

/// A value of a facet counts what the query with the field of that facet leaves.
@Test(arguments: ["migra", "fees or skills", "group:workers", "the -ilo", "\"social dialogue\""])
func aCountIsWhatTheFieldLeaves(text: String) throws {
  let index = try record.get()
  let fields: [(Facet, String, Set<SearchRecord.Kind>)] = [
    (.group, "group", Set(SearchRecord.Kind.allCases)),
    (.theme, "theme", [.intervention, .point, .proceeding, .topic]),
    (.topic, "topic", Set(SearchRecord.Kind.allCases)),
    (.instrument, "cites", [.intervention, .point, .conclusion, .provision]),
    (.country, "country", Set(SearchRecord.Kind.allCases)),
    (.pointKind, "kind", [.intervention, .point]),
  ]
  for (facet, field, kinds) in fields {
    let query = try Query(text)
    let found = try #require(index.answer(query, kinds: kinds, limit: 0, facets: [facet]))
    for count in found.facets[facet] ?? [] {
      let narrowed = try Query("(\(text)) \(field):\"\(count.value)\"")
      #expect(index.count(narrowed, kinds: kinds) == count.count, "\(narrowed)")
    }
    #expect(found.facets[facet]?.isEmpty == false, "\(facet) of \(text)")
  }
}

@Test func aCancelledSearchHasNoAnswer() throws {
  let cancellation = Cancellation()
  let query = try Query("recruitment")
  #expect(index.answer(query, limit: 3, cancellation: cancellation) != nil)
  cancellation.cancel()
  #expect(cancellation.isCancelled)
  #expect(index.answer(query, limit: 3, cancellation: cancellation) == nil)
}
