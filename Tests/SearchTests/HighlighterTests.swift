import Meeting
import Testing

@testable import Search

private func hit(_ text: String, _ fill: (inout SearchRecord, inout SpellingPool) -> Void) throws
  -> Hit?
{
  var pool = SpellingPool()
  var record = SearchRecord(.point, "p")
  fill(&record, &pool)
  let engine = SearchEngine([record], spellings: pool.spellings)
  return engine.search(try Query(text), [.point], limit: 1).first
}

private let country: @Sendable (inout SearchRecord, inout SpellingPool) -> Void = { record, pool in
  let names = Names(english: "Philippines", french: "Philippines", spanish: "Filipinas")
  record.spellings = pool.numbers(names, .name(.delegation)) + pool.numbers(names, .value(.country))
  record.texts = [
    .init("The delegate", "label", tag: .label),
    .init("Asks for a fair fee.", "text", tag: .asks, language: .english),
  ]
  record.paragraphs = [5...6]
}

@Test(arguments: [
  ("filip", "delegation", Language?.some(.spanish), "Filipinas", [0..<5]),
  ("fair fee", "text", .english, "Asks for a fair fee.", [11..<15, 16..<19]),
  ("\"fair fee\"", "text", .english, "Asks for a fair fee.", [11..<19]),
  ("asks:fee", "text", .english, "Asks for a fair fee.", [16..<19]),
  ("deleg", "label", nil, "The delegate", [4..<9]),
  ("country:filip", "country", .spanish, "Filipinas", [0..<5]),
  ("country:filipinas fee", "text", .english, "Asks for a fair fee.", [16..<19]),
  ("filipinas fee", "delegation", .spanish, "Filipinas", [0..<9]),
  ("para:5", "para", nil, "The delegate", []), ("-xyz", "", nil, "The delegate", []),
  ("xyz or fee", "text", .english, "Asks for a fair fee.", [16..<19]),
])
func aHitSaysWhatWasHitAndWhere(
  text: String, field: String, language: Language?, snippet: String, matches: [Range<Int>]
) throws {
  let hit = try #require(try hit(text, country))
  #expect(hit.field == field)
  #expect(hit.language == language)
  #expect(hit.snippet == snippet)
  #expect(hit.matches == matches)
}

@Test func lettersInTheMiddleHitWhatARowIsAboutAndNotWhoItBelongsTo() throws {
  #expect(try hit("lipp", country) == nil)
  let own = try hit("lipp") { record, pool in
    record.spellings = [pool.number("Philippines", .english, .name(.name))].compactMap(\.self)
  }
  #expect(own?.matches == [3..<7])
}

@Test func aRecordWithoutAnyTextShowsItsIdentifier() throws {
  let hit = try #require(try hit("-x") { _, _ in })
  #expect(hit.snippet == "p" && hit.matches.isEmpty)
}

@Test func theFirstOfEquallyGoodNamesIsShown() throws {
  let shown = try hit("ana") { record, pool in
    record.spellings = ["Ana Moe", "Ana Lie"].compactMap { pool.number($0, nil, .name(.speaker)) }
  }
  #expect(shown?.snippet == "Ana Moe")
}
