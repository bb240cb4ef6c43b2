import Meeting
import TestSupport
import Testing

@testable import Search

private let index = SearchIndex(.sample)

private func suggestion(
  _ text: String, _ kinds: Set<SearchRecord.Kind> = [.intervention]
) throws -> QuerySuggestion? {
  try index.suggestion(for: Query(text), kinds: kinds)
}

@Test func aQueryThatMatchesNeedsNoSuggestion() throws {
  #expect(try suggestion("recruitment") == nil)
  #expect(try suggestion("xyzzyxyzzy") == nil)
}

@Test func theWordToDropIsTheOneWithoutWhichMostIsFound() throws {
  let drop = try #require(try suggestion("japan recruitment agencies")?.drop)
  #expect(drop.part == "japan")
  #expect(drop.count == 2)
  let rest = try Query("recruitment agencies")
  #expect(drop.query == rest)
  #expect(index.filter(drop.query, kinds: [.intervention]).count == drop.count)
}

@Test(arguments: [
  ("recruitmnt", "recruitment"), ("switzerlnad", "switzerland"), ("suise", "suisse"),
  ("agencys", "agency"), ("harbuor", "harbour"), ("country:japn", "country:japan"),
  ("theme:recrutment", "theme:recruitment"), ("asks:gide", "asks:guide"),
])
func theNearestKnownSpellingIsOffered(text: String, expected: String) throws {
  guard text != "agencys" else {
    #expect(try suggestion(text)?.spelling?.replacement == "agencies")
    return
  }
  let spelling = try #require(try suggestion(text)?.spelling)
  #expect(spelling.replacement == expected)
  #expect(spelling.part == text)
  #expect(index.filter(spelling.query, kinds: [.intervention]).count == spelling.count)
}

@Test func aMisspeltWordIsMendedWhereItStands() throws {
  let spelling = try #require(try suggestion("(recruitmnt -japan) agencies")?.spelling)
  #expect(spelling.query.description == "recruitment -japan agencies")
}

@Test func shortWordsAreNotGuessedAt() throws {
  #expect(try suggestion("qz") == nil)
  #expect(try suggestion("\"fair agencies\"") == nil)
}

@Test func aSuggestionOnlyOffersWhatTheseKindsHave() throws {
  #expect(try suggestion("japn", [.instrument]) == nil)
  #expect(try suggestion("japn", [.delegation])?.spelling?.replacement == "japan")
}

@Test func theDescriptionIsOneLineForTheReader() throws {
  #expect(try suggestion("recruitmnt")?.description == "did you mean recruitment? (2 matches)")
  #expect(
    try suggestion("japan licenses")?.description == "without japan 1 match")
}

@Test func severalMisspeltWordsAreMendedTogether() throws {
  let spelling = try #require(try suggestion("recruitmnt agencis")?.spelling)
  #expect(spelling.replacement == "recruitment agencies")
  #expect(spelling.part == "recruitmnt agencis")
  #expect(index.filter(spelling.query, kinds: [.intervention]).count == spelling.count)
}

@Test func ofAQuestionThePartsStayThatSomethingHas() throws {
  let record = SearchIndex(try .record())
  let query = try Query("what zzzz did Kenya say about wages")
  let drop = try #require(
    record.suggestion(for: query, kinds: Set(SearchRecord.Kind.allCases))?.drop)
  #expect(drop.part.contains("zzzz"))
  #expect(drop.count > 0)
  #expect(record.count(drop.query) == drop.count)
}

@Test func aFieldWithAValueThatNothingHasSaysWhatItCanBe() throws {
  let record = SearchIndex(try .record())
  let all = Set(SearchRecord.Kind.allCases)
  let known = try #require(record.suggestion(for: Query("topic:xyzzyx"), kinds: all))
  #expect(known.description.hasPrefix("topic: can be "))
  for field in ["theme", "topic", "kind", "role", "cites", "body", "country", "for"] {
    let values = try #require(
      record.suggestion(for: Query("\(field):xyzzyxq"), kinds: all)?.known?.values, "\(field)")
    for value in values {
      let count = record.count(try Query("\(field):\"\(value)\""))
      #expect(count > 0, "\(field):\(value)")
    }
  }
}

@Test(arguments: ["para:200", "para:5000-", "panama para:900-901"])
func aParagraphThatThereIsNotIsToldWhichThereAre(text: String) throws {
  let meeting = try Meeting.record()
  let last =
    meeting.interventions.map(\.paragraphs.upperBound) + meeting.proceedings.map(\.paragraph)
  let expected = "para: can be 1-\(try #require(last.max()))"
  let suggestion = try #require(try SearchIndex(meeting).suggestion(for: Query(text)))
  guard text.hasPrefix("para") else {
    // What can be dropped helps more.
    #expect(suggestion.drop?.part == "para:900-901" && suggestion.known == nil)
    return
  }
  #expect(suggestion.description == expected)
}

@Test func anIdentifierThatThereIsNotIsToldWhatTheyLookLike() throws {
  let meeting = try Meeting.record()
  let known = try #require(try SearchIndex(meeting).suggestion(for: Query("id:i999"))?.known)
  #expect(known.isCut && known.field == .id)
  #expect(known.values.contains("i001") && known.values.contains(meeting.points[0].id.rawValue))
  for value in known.values {
    #expect(try SearchIndex(meeting).count(Query("id:\"\(value)\"")) > 0, "\(value)")
  }
  #expect(known.values.count == Set(known.values).count)
}

@Test func oneOrTwoLettersThatNothingHasAreNotComparedWithEveryWord() {
  #expect(!NearWords("qz").canBeAnother && !NearWords("").canBeAnother)
  #expect(NearWords("qzx").canBeAnother)
}

@Test func whatTheQueryBeforeHasFoundServesTheNextOneAndChangesNothing() throws {
  let typed = SearchIndex(.sample)
  for text in ["f", "fe", "fee", "fees", "fees j", "fees ja", "feez ja", "q", "country:ja"] {
    let query = try Query(text)
    #expect(typed.matches(query) == SearchIndex(.sample).matches(query), "\(text)")
    #expect(typed.suggestion(for: query) == SearchIndex(.sample).suggestion(for: query), "\(text)")
  }
  #expect(typed.count(try Query("fees")) > 0)
}
