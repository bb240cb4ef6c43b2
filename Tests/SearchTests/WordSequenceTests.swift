import Testing

@testable import Search
import TestSupport

/// Documents of words that come as seldom as words do, so that many share a class.
private func documents(_ count: Int, _ generator: inout SeededNumbers) -> [[String]] {
  let letters = Array("abcdefghijklmnopqrstuvwxyz0189")
  let words = (0..<900).map { number in
    let first = String(letters[number % letters.count])
    return "\(first)\(letters[number / 3 % 7])\(number)"
  }
  return (0..<count).map { _ in
    (0..<Int.random(in: 0...24, using: &generator)).map { _ in
      let rank = Int.random(in: 0..<30, using: &generator)
      return words[rank * rank * Int.random(in: 0...1, using: &generator)]
    }
  }
}

private func index(_ documents: [[String]]) -> TextIndex {
  var reading = TextReading()
  for words in documents { reading.read(words.joined(separator: " ")) }
  reading.pack()
  return TextIndex([reading])
}

@Test func everyWordOfADocumentIsOfTheClassThatHasIt() {
  var generator = SeededNumbers(seed: 4)
  let documents = documents(300, &generator)
  let index = index(documents)
  let sequence = index.sequence
  #expect(sequence.starts.count == documents.count + 1 && sequence.firsts.count <= 257)
  for (document, words) in documents.enumerated() {
    let range = sequence.starts[document]..<sequence.starts[document + 1]
    let folded = range.map { place -> [String] in
      let numbers = sequence.words(ofClass: Int(sequence.classes[Int(place)]))
      return numbers.map { String(decoding: index.words[$0], as: UTF8.self) }
    }
    #expect(folded.count == words.count)
    #expect(zip(folded, words).allSatisfy { $0.contains($1) }, "\(words)")
  }
}

@Test func aClassHasOneFirstLetterAndTheWordsBetweenTwoOthers() {
  var generator = SeededNumbers(seed: 5)
  let index = index(documents(500, &generator))
  for number in 0..<(index.sequence.firsts.count - 1) {
    let words = index.sequence.words(ofClass: number)
    #expect(Set(words.map { index.words[$0].first }).count == 1)
    #expect(words.allSatisfy { index.sequence.place(of: $0) == number })
  }
}

@Test func wordsInOtherScriptsShareClassesWithoutEnd() {
  // More first letters than there are classes.
  let index = index((0..<900).map { [String(Character(Unicode.Scalar(0x4E00 + $0) ?? "?"))] })
  #expect(index.words.count == 900 && index.sequence.firsts.count <= 257)
  #expect(index.sequence.firsts.last == 900)
}

@Test func sharesTellNoneSomeAndAllOfTheWordsOfAClass() {
  var generator = SeededNumbers(seed: 6)
  let index = index(documents(500, &generator))
  let sequence = index.sequence
  for _ in 0..<50 {
    let first = Int.random(in: 0..<index.words.count, using: &generator)
    let range = first..<Int.random(in: first...index.words.count, using: &generator)
    let shares = sequence.shares(of: [range])
    for number in 0..<(sequence.firsts.count - 1) {
      let words = sequence.words(ofClass: number)
      let inside = words.count { range.contains($0) }
      #expect(shares[number] == (inside == 0 ? 0 : inside == words.count ? 2 : 1))
    }
    let odds = sequence.odds(of: [range], shares).flatMap(Array.init)
    #expect(odds == range.filter { shares[sequence.place(of: $0)] == 1 })
  }
}

/// The documents in which the words of a term stand side by side, by going through all of them.
private func expected(_ term: Term, _ documents: [[String]]) -> [Int32: Int32] {
  let wanted = term.words.map { String(decoding: $0, as: UTF8.self) }
  var counts: [Int32: Int32] = [:]
  for (document, words) in documents.enumerated() where words.count >= wanted.count {
    for first in 0...(words.count - wanted.count) {
      let isHit = wanted.indices.allSatisfy { place in
        let isPrefix = place == wanted.count - 1 && !term.isWhole
        let word = words[first + place]
        return isPrefix ? word.hasPrefix(wanted[place]) : word == wanted[place]
      }
      if isHit { counts[Int32(document), default: 0] += 1 }
    }
  }
  return counts
}

@Test(arguments: [1, 2])
func phrasesAreThoseOfEveryDocumentWhateverTheClasses(seed: UInt64) throws {
  var generator = SeededNumbers(seed: seed)
  let documents = documents(9000, &generator)
  let index = index(documents)
  for number in 0..<25 {
    let words = generator.pick(documents)
    guard words.count > 3 else { continue }
    let first = Int.random(in: 0..<(words.count - 2), using: &generator)
    var phrase = Array(words[first...(first + Int.random(in: 1...2, using: &generator))])
    let length = Int.random(in: 1...4, using: &generator)
    let last = phrase.removeLast()
    phrase.append(String(last.prefix(length)))
    let term = try #require(Term(phrase.joined(separator: " "), isWhole: number % 5 == 0))
    let found = index.places(of: term, isExact: false)
    #expect(found.map(\.document) == found.map(\.document).sorted())
    #expect(
      Dictionary(uniqueKeysWithValues: found.map { ($0.document, $0.count) })
        == expected(term, documents), "\(phrase)")
  }
}

@Test(arguments: [1, 2])
func countsAreThoseOfEveryDocumentOfASet(seed: UInt64) {
  var generator = SeededNumbers(seed: seed)
  var documents = documents(5000, &generator)
  // One that is counted word by word, and one with more than are counted.
  documents[70] = Array(repeating: "a", count: 100) + Array(repeating: "b0", count: 170)
  documents[71] = Array(repeating: "b0", count: 300)
  let index = index(documents)
  for beginning in ["a", "b", "b0", "c", "ca", "cd1", "0", "9", "x", "zz"] {
    let range = index.words.range(of: Array(beginning.utf8)[...], isWhole: false)
    for share in [1, 40] {
      var set = index.emptySet
      for document in documents.indices where document % share == 0 || (70...71).contains(document)
      {
        set[document >> 6] |= 1 << UInt64(document & 63)
      }
      let counts = index.counts(of: range.isEmpty ? [] : [range], among: set)
      let wanted = documents.enumerated().map { document, words -> UInt8 in
        guard set[document >> 6] >> UInt64(document & 63) & 1 == 1 else { return 0 }
        return UInt8(clamping: words.count { $0.hasPrefix(beginning) })
      }
      #expect(counts == wanted, "\(beginning), every \(share)")
    }
  }
}
