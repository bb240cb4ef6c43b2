import Meeting
import TestSupport
import Testing

@testable import Search

private let index = Result { SearchIndex(try Meeting.record()) }

private func missing(
  _ text: String, _ kind: SearchRecord.Kind
) throws -> QuerySuggestion.Missing? {
  try index.get().suggestion(for: Query(text), kinds: [kind])?.missing
}

@Test(arguments: [
  ("theme:skills", SearchRecord.Kind.participant, Query.Field.theme),
  ("group:workers", .conclusion, .group), ("role:xx", .delegation, .role),
  ("asks:data", .topic, .asks), ("para:54", .body, .paragraph),
])
func aFieldThatNoRowHasIsToldWithThoseThatSomeHave(
  text: String, kind: SearchRecord.Kind, field: Query.Field
) throws {
  let missing = try #require(try missing(text, kind))
  #expect(missing.field == field)
  #expect(!missing.fields.contains(field) && missing.fields.contains(.id))
  let description = try #require(
    try index.get().suggestion(for: Query(text), kinds: [kind])?.description)
  #expect(description.hasPrefix("nothing here has \(field.rawValue):; what is here has "))
}

/// What is said to be there is there: some row has a value of it.
@Test func whatIsSaidToBeThereFindsSomething() throws {
  let meeting = try Meeting.record()
  for kind in SearchRecord.Kind.allCases where kind != .printed {
    let absent = Query.Field.allCases.first {
      ((try? missing("\($0.rawValue):1", kind)) ?? nil) != nil
    }
    guard let absent, let missing = try missing("\(absent.rawValue):1", kind) else { continue }
    for field in missing.fields where field == .kind {
      let query = try Query("kind:\(kind.rawValue)", in: meeting)
      #expect(try !index.get().filter(query, kinds: [kind]).isEmpty, "\(kind)")
    }
  }
}

@Test func aFieldThatRowsHaveIsNotMissing() throws {
  #expect(try missing("theme:xyzzy", .intervention) == nil)
  #expect(try missing("role:xx", .participant) == nil)
  #expect(try missing("asks:zzz", .point) == nil)
}

@Test func aNameIsGuessedBeforeAnAcronym() throws {
  let all = Set(SearchRecord.Kind.allCases)
  let change = try #require(try index.get().suggestion(for: Query("gurny"), kinds: all)?.spelling)
  #expect(change.replacement == "gurney")
}

@Test func aSpellingOfTheReadersLanguageIsOfferedBesideForeignHits() throws {
  let index = try index.get()
  let query = try Query("resolucion")
  let other = try #require(index.spelling(besides: query, in: .english)?.spelling)
  #expect(other.replacement == "resolution")
  #expect(other.count == index.count(other.query) && other.count > index.count(query))
  #expect(try index.spelling(besides: Query("resolution"), in: .english) == nil)
  #expect(index.spelling(besides: query, in: .spanish) == nil)
}
