import Testing

@testable import Search

/// An index of one record for each list of texts.
private func index(_ records: [[String]]) -> TextIndex {
  TextIndex(
    records.enumerated().map { number, texts in
      var record = SearchRecord(.point, "p\(number)")
      record.texts = texts.map { .init($0, "text") }
      return record
    })
}

private func found(
  _ text: String, in index: TextIndex, isWhole: Bool = false, isExact: Bool = false
) throws -> [Int: Int] {
  let term = try #require(Term(text, isWhole: isWhole))
  var counts: [Int: Int] = [:]
  index.forEachRecord(with: term, isExact: isExact) { counts[$0, default: 0] += $1 }
  return counts
}

@Test func wordsAreFoundByTheirBeginningAndCounted() throws {
  let index = index([["fee fees free"], ["A fee."], [], ["coffee"]])
  #expect(try found("fe", in: index) == [0: 2, 1: 1])
  #expect(try found("fee", in: index, isWhole: true) == [0: 1, 1: 1])
  #expect(try found("fees", in: index) == [0: 1])
  #expect(try found("x", in: index) == [:])
  #expect(index.lengths == [4, 3, 0, 2])
}

@Test func wordsSideBySideStayInsideOneText() throws {
  let index = index([["a fair fee"], ["a fair", "fee"], ["fair a fee"], ["fair fees, fair feet"]])
  #expect(try found("fair fee", in: index) == [0: 1, 3: 2])
  #expect(try found("fair-fee", in: index, isWhole: true) == [0: 1])
  #expect(try found("a fair fee", in: index) == [0: 1])
}

@Test func accentsAreKeptApartForThoseWhoTypeThem() throws {
  let index = index([["cote"], ["côte"], ["coté côtes"]])
  #expect(try found("cote", in: index) == [0: 1, 1: 1, 2: 2])
  #expect(try found("côte", in: index) == [0: 1, 1: 1, 2: 2])
  #expect(try found("côte", in: index, isExact: true) == [1: 1, 2: 1])
  #expect(try found("co\u{302}te", in: index, isExact: true) == [1: 1, 2: 1])
}

@Test func aTagLimitsTheTexts() throws {
  var record = SearchRecord(.point, "p")
  record.texts = [.init("a fee", "text"), .init("a new fee fee", "text", tag: .asks)]
  let index = TextIndex([record])
  func count(_ text: String, _ tag: TextIndex.Tag) throws -> Int {
    var count = 0
    index.forEachRecord(with: try #require(Term(text, isWhole: false)), tag: tag) { count += $1 }
    return count
  }
  #expect(try count("fee", .asks) == 2)
  #expect(try count("fee", .plain) == 1)
  #expect(try count("fee", .label) == 0)
  #expect(try count("a fee", .plain) == 1)
  #expect(try count("a fee", .asks) == 0)
}

@Test func anEmptyIndexFindsNothing() throws {
  #expect(try found("a", in: index([])) == [:])
  #expect(try found("a b", in: index([[]])) == [:])
}

@Test func theWordsAreSortedAndEachIsThereOnce() {
  let index = index([["b a c a", "à ä A"], ["a"]])
  #expect(index.words.map { String(decoding: $0, as: UTF8.self) } == ["a", "a", "a", "b", "c"])
  #expect(index.accented.count { $0 != nil } == 2)
  #expect(index.postingStarts.last == index.records.count)
  #expect(index.positionStarts.last == index.positions.count)
}
