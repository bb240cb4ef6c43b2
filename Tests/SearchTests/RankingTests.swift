import Testing

@testable import Search

/// An engine over delegations with one name each, and points with one text each.
private func engine(names: [String], texts: [String] = []) -> SearchEngine {
  var pool = SpellingPool()
  var records: [SearchRecord] = []
  for name in names {
    var record = SearchRecord(.delegation, name)
    record.spellings = [pool.number(name, nil, .name(.name))].compactMap(\.self)
    records.append(record)
  }
  for (number, text) in texts.enumerated() {
    var record = SearchRecord(.point, "p\(number)")
    record.texts = [.init(text, "text")]
    records.append(record)
  }
  return SearchEngine(records, spellings: pool.spellings)
}

private func order(_ text: String, in engine: SearchEngine) throws -> [String] {
  let kinds = Set(SearchRecord.Kind.allCases)
  return engine.search(try Query(text), kinds, limit: 99).map(\.id)
}

@Test func wholeNamesComeBeforeBeginningsWordsInsidesAndTexts() throws {
  let engine = engine(
    names: ["Unguinea", "New Guinea", "Guinea Bissau", "Guinea"], texts: ["Guinea guinea guinea"])
  #expect(
    try order("guinea", in: engine)
      == ["Guinea", "Guinea Bissau", "New Guinea", "Unguinea", "p0"])
}

@Test func equalHitsStayInRecordOrder() throws {
  let engine = engine(names: ["Mali b", "Mali a", "Mali c"], texts: ["mali", "mali"])
  #expect(try order("mali", in: engine) == ["Mali b", "Mali a", "Mali c", "p0", "p1"])
}

@Test func aNameOfSeveralWordsIsOneName() throws {
  let engine = engine(names: ["Rica Costa Nova", "Costa Rica", "Costa Brava Rica"])
  #expect(try order("costa rica", in: engine).first == "Costa Rica")
  #expect(try order("costa rica", in: engine).count == 3)
  #expect(try order("mr costa rica", in: engine).first == "Costa Rica")
}

@Test func textsThatSayItMoreOftenOrShorterComeFirst() throws {
  let engine = engine(
    names: [],
    texts: [
      "one fee among many other words that say little of it", "fee fee and fee", "no such thing",
      "a fee",
    ])
  #expect(try order("fee", in: engine) == ["p1", "p3", "p0"])
}

@Test func rareWordsWeighMoreThanCommonOnes() throws {
  let common = Array(repeating: "common words here", count: 30)
  let engine = engine(names: [], texts: common + ["rare common words", "common common words"])
  #expect(try order("rare or common", in: engine).first == "p30")
}

@Test func aTextWithTheAccentsThatWereTypedComesFirst() throws {
  let engine = engine(
    names: ["Peche", "Pêche"], texts: ["peche peche peche", "one pêche of many"])
  #expect(try order("pêche", in: engine) == ["Pêche", "Peche", "p1", "p0"])
  #expect(try order("peche", in: engine) == ["Peche", "Pêche", "p0", "p1"])
}

@Test func whatANegationLetsThroughIsInRecordOrder() throws {
  let engine = engine(names: ["b", "a", "c"], texts: ["x"])
  #expect(try order("-a", in: engine) == ["b", "c", "p0"])
}

@Test func scoresNeverRiseDownTheList() throws {
  let engine = engine(names: ["Mali", "Somali", "Mali North"], texts: ["mali", "mali mali"])
  let hits = engine.search(
    try Query("mali"), Set(SearchRecord.Kind.allCases), limit: 99)
  #expect(hits.map(\.score) == hits.map(\.score).sorted(by: >))
  #expect(hits.first?.score == 100)
}
