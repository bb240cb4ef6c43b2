import Meeting
import Search
import TestSupport
import Testing

private let index = SearchIndex(.sample)
private let record = Result { SearchIndex(try Meeting.record()) }

private func found(_ text: String, _ kind: SearchRecord.Kind) throws -> Set<String> {
  try index.filter(Query(text), kinds: [kind])
}

@Test(arguments: [
  ("1(i)", ["1(i)"]), ("guide", ["1(i)"]), ("recruitment", ["1", "1(i)", "1(ii)"]),
  ("topic:training", ["1(i)"]), ("cites:c181", ["1(i)"]), ("body:iom", ["1(i)"]),
  ("kind:item", ["1(i)", "1(ii)"]), ("id:\"1(ii)\"", ["1(ii)"]), ("basalt", []),
])
func aConclusionIsFoundByNumberWordsAndVocabulary(text: String, expected: [String]) throws {
  let found = try found(text, .conclusion)
  #expect(found.isSuperset(of: expected))
  #expect(text == "1(i)" || found == Set(expected))
}

@Test(arguments: [
  ("fair harbours", ["plan-2008"]), ("HP/2008/1", ["plan-2008"]), ("2015", ["resolution-2015"]),
  ("iom", ["plan-2008", "resolution-2015"]), ("kind:plan", ["plan-2008"]),
])
func aDocumentIsFoundByTitleSymbolYearAndBody(text: String, expected: [String]) throws {
  #expect(try found(text, .document) == Set(expected))
}

@Test(arguments: [
  ("agencies", ["h1"]), ("country:philippines", ["h2"]), ("country:ph", ["h2"]),
  ("cites:mflm", ["h2"]), ("body:iom", ["r1"]), ("topic:training", ["r1"]), ("2012", ["h2"]),
  ("kind:action", ["r1"]), ("r1", ["r1"]),
])
func aProvisionIsFoundByWordsDateAndVocabulary(text: String, expected: [String]) throws {
  #expect(try found(text, .provision) == Set(expected))
}

@Test func theNumberOfAConclusionComesFirst() throws {
  let index = try record.get()
  for conclusion in try Meeting.record().conclusions where conclusion.kind == .item {
    let hit = try index.search(Query(conclusion.id.rawValue), limit: 1).first
    #expect(hit?.kind == .conclusion, "\(conclusion.id)")
    #expect(hit?.id == conclusion.id.rawValue)
  }
}

@Test func aNumberIsFoundWhileItIsTyped() throws {
  for text in ["5(iii", "5(iii)", "5 iii"] {
    let hits = try record.get().search(Query(typing: text), limit: 3)
    #expect(hits.map(\.id).contains("5(iii)"), "\(text)")
  }
}
