import Testing

@testable import Search

extension WordTable {
  fileprivate mutating func number(of text: String) -> Int32 {
    Array(text.utf8).withUnsafeBufferPointer { number(of: $0) }
  }
}

@Test func wordsAreNumberedInTheOrderInWhichTheyCome() {
  var table = WordTable()
  #expect(["b", "a", "b", "ab", "a", ""].map { table.number(of: $0) } == [0, 1, 0, 2, 1, 3])
  #expect(table.count == 4)
  #expect((0..<4).map { String(decoding: table.word($0), as: UTF8.self) } == ["b", "a", "ab", ""])
}

@Test func manyWordsKeepTheirNumbersWhileTheTableGrows() {
  var table = WordTable()
  let words = (0..<10_000).map { String($0, radix: 7) }
  #expect(words.map { table.number(of: $0) } == (0..<10_000).map { Int32($0) })
  #expect(words.map { table.number(of: $0) } == (0..<10_000).map { Int32($0) })
  #expect(table.count == 10_000)
}
