import Testing

@testable import Search

private func term(_ text: String, isWhole: Bool = false) throws -> Term {
  try #require(Term(text, isWhole: isWhole))
}

@Test func aShortTextIsShownWhole() throws {
  let snippet = Snippet("Who pays the fee?", around: 13..<16, [try term("fee")])
  #expect(snippet.text == "Who pays the fee?")
  #expect(snippet.matches == [13..<16])
}

@Test(arguments: [0, 100, 250, 480])
func aLongTextIsCutAroundTheHit(offset: Int) throws {
  let text = String(repeating: "word ", count: offset / 5) + "fées "
  let whole = text + String(repeating: "more ", count: (500 - offset) / 5)
  let snippet = Snippet(whole, around: offset..<(offset + 4), [try term("fees")])
  #expect(snippet.text.count <= Snippet.length + 2)
  let range = try #require(snippet.matches.first)
  let characters = Array(snippet.text)
  #expect(String(characters[range]) == "fées")
  #expect(snippet.text.hasPrefix("…") == (offset > 60))
  #expect(snippet.text.hasSuffix("…") == (offset < 400))
}

@Test(arguments: [
  ("Côte d'Ivoire", "cote", [0..<4]), ("main-d’œuvre", "oeuv", [7..<10]),
  ("a.b.a", "a", [0..<1, 4..<5]), ("Straße", "strass", [0..<5]), ("xyz", "y", []),
  ("e\u{301}te\u{301} été", "ete", [0..<3, 4..<7]), ("...fee", "fee", [3..<6]),
  ("fair  -  fee", "fair fee", [0..<12]), ("", "a", []),
])
func marksAreCountedInCharacters(text: String, word: String, expected: [Range<Int>]) throws {
  #expect(Marking(text).places(of: [try term(word)]) == expected)
}

@Test func marksOfSeveralTermsAreMergedInOrder() throws {
  let terms = [try term("abc"), try term("ab"), try term("x")]
  #expect(Marking("x abc ab").places(of: terms) == [0..<1, 2..<5, 6..<8])
  #expect(Marking("zabc").places(of: [try term("abc")], isInsideAllowed: true) == [1..<4])
  #expect(Marking("abcd").places(of: [try term("abc", isWhole: true)]).isEmpty)
}
