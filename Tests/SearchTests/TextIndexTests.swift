import Testing

@testable import Search
import TestSupport

/// An index of these documents, as several readers read them.
private func index(_ documents: [String], readers: Int = 1) -> TextIndex {
  let count = (documents.count + readers - 1) / readers
  return TextIndex(
    (0..<readers).map { number in
      let first = min(documents.count, number * count)
      var reading = TextReading(from: first)
      for text in documents.dropFirst(first).prefix(count) { reading.read(text) }
      reading.pack()
      return reading
    })
}

private func found(
  _ text: String, in index: TextIndex, isWhole: Bool = false, isExact: Bool = false
) throws -> [Int: Int] {
  let term = try #require(Term(text, isWhole: isWhole))
  var counts: [Int: Int] = [:]
  if term.words.count > 1 {
    for (document, count) in index.places(of: term, isExact: isExact) {
      counts[Int(document), default: 0] += Int(count)
    }
    return counts
  }
  for range in index.ranges(ofWord: 0, of: term, isExact: isExact) {
    for word in range {
      index.postings.forEachCount(of: word) { counts[$0, default: 0] += $1 }
    }
  }
  return counts
}

@Test func wordsAreFoundByTheirBeginningAndCounted() throws {
  let index = index(["fee fees free", "A fee.", "", "coffee"])
  #expect(try found("fe", in: index) == [0: 2, 1: 1])
  #expect(try found("fee", in: index, isWhole: true) == [0: 1, 1: 1])
  #expect(try found("fees", in: index) == [0: 1])
  #expect(try found("x", in: index) == [:])
  #expect(index.capacity == 4 && index.total == 6)
}

@Test func wordsSideBySideStayInsideOneText() throws {
  let index = index(["a fair fee", "a fair", "fee", "fair a fee", "fair fees, fair feet"])
  #expect(try found("fair fee", in: index) == [0: 1, 4: 2])
  #expect(try found("fair-fee", in: index, isWhole: true) == [0: 1])
  #expect(try found("a fair fee", in: index) == [0: 1])
}

@Test func accentsAreKeptApartForThoseWhoTypeThem() throws {
  let index = index(["cote", "côte", "coté côtes"])
  #expect(try found("cote", in: index) == [0: 1, 1: 1, 2: 2])
  #expect(try found("côte", in: index) == [0: 1, 1: 1, 2: 2])
  #expect(try found("côte", in: index, isExact: true) == [1: 1, 2: 1])
  #expect(try found("co\u{302}te", in: index, isExact: true) == [1: 1, 2: 1])
}

@Test func anEmptyIndexFindsNothing() throws {
  #expect(try found("a", in: index([])) == [:])
  #expect(try found("a b", in: index([""])) == [:])
}

@Test func theWordsAreSortedAndEachIsThereOnce() {
  let index = index(["b a c a à ä A", "a"])
  let words = (0..<index.words.count).map { String(decoding: index.words[$0], as: UTF8.self) }
  #expect(words == ["a", "a", "a", "b", "c"])
  #expect((0..<index.words.count).count { !index.accented[$0].isEmpty } == 2)
  #expect(index.postings.starts.count == index.words.count + 1)
}

@Test(arguments: [1, 2, 3, 7])
func severalReadersMakeTheSameIndexAsOne(readers: Int) throws {
  var generator = SeededNumbers(seed: 3)
  let words = ["fee", "fees", "fair", "côte", "cote", "œuvre", "la", "田中", "e\u{301}te"]
  let documents = (0..<1000).map { _ in
    (0..<Int.random(in: 0...9, using: &generator)).map { _ in generator.pick(words) }
      .joined(separator: " ")
  }
  let (one, several) = (index(documents), index(documents, readers: readers))
  #expect(one.words.count == several.words.count && one.total == several.total)
  for text in ["f", "fee", "côte", "fair fee", "la 田中", "été", "oeuvre la"] {
    #expect(try found(text, in: one) == found(text, in: several), "\(text)")
    #expect(try found(text, in: one, isExact: true) == found(text, in: several, isExact: true))
  }
}

/// More documents than a block has, and more than one stretch of them.
@Test func setsAndCountsAreThoseOfEveryDocument() throws {
  var generator = SeededNumbers(seed: 9)
  let words = (0..<40).map { "w\($0 % 7)x\($0)" }
  let documents = (0..<9000).map { number in
    number % 50 == 0 ? "rare w0x0" : "\(generator.pick(words)) \(generator.pick(words)) common"
  }
  let index = index(documents, readers: 2)
  #expect(!index.dense.isEmpty)
  for text in ["w", "w1", "w1x1", "common", "rare", "w1x1 common", "w1 w2"] {
    let term = try #require(Term(text, isWhole: false))
    let expected = documents.indices.filter { (" " + documents[$0]).contains(" " + text) }
    if term.words.count == 1 {
      var set: [Int] = []
      index.set(of: index.ranges(ofWord: 0, of: term, isExact: false)).forEachBit { set.append($0) }
      #expect(set == expected, "\(text)")
    }
    #expect(try found(text, in: index).keys.sorted() == (text == "w1 w2" ? [] : expected))
  }
}
