import Testing

@testable import Search

@Test func aTermIsItsWordsFolded() throws {
  let term = try #require(Term("Trinité-et-Tobago", isWhole: false))
  #expect(term.text == "trinite et tobago")
  #expect(term.words.map { String(decoding: $0, as: UTF8.self) } == ["trinite", "et", "tobago"])
  #expect(term.accentedWords.map { String(decoding: $0, as: UTF8.self) }.first == "trinite\u{301}")
  #expect(term.letters == 15)
  #expect(term.accented != nil)
}

@Test func aTermOfNoLettersIsNoTerm() {
  for text in ["", " ", "-", "«»", "\u{301}"] {
    #expect(Term(text, isWhole: true) == nil)
  }
}

@Test func aTermWithoutAccentsSaysSo() throws {
  #expect(try #require(Term("fees, fair", isWhole: true)).accented == nil)
}
