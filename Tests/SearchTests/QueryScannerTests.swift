import Testing

@testable import Search

/// The marks and pieces of a text, and the position of each.
private func tokens(_ text: String) -> [(token: QueryScanner.Token, position: Int)] {
  var scanner = QueryScanner(text)
  var tokens: [(QueryScanner.Token, Int)] = []
  while true {
    let token = scanner.token()
    if token == .end { return tokens }
    tokens.append((token, scanner.position))
    if case .field(_, hasValue: true) = token {
      let value = scanner.value()
      tokens.append((value, scanner.position))
    }
  }
}

@Test(arguments: [
  ("", []), ("  ", []), ("fees", [QueryScanner.Token.word("fees")]),
  ("(a|b)", [.open, .word("a"), .or, .word("b"), .close]),
  ("a or not b", [.word("a"), .or, .not, .word("b")]), ("-a", [.not, .word("a")]),
  ("a-b", [.word("a-b")]), ("\"a b\"", [.phrase("a b", isOpen: false)]),
  ("\"a b", [.phrase("a b", isOpen: true)]),
  ("“a”«b»", [.phrase("a", isOpen: false), .phrase("b", isOpen: false)]),
  ("a\"b\"", [.word("a"), .phrase("b", isOpen: false)]),
  ("co:x", [.field("co", hasValue: true), .word("x")]),
  ("co:\"x y\"z", [.field("co", hasValue: true), .phrase("x y", isOpen: false), .word("z")]),
  ("co: x", [.field("co", hasValue: false), .word("x")]), ("co:", [.field("co", hasValue: false)]),
  ("co:)", [.field("co", hasValue: false), .close]), ("10:30", [.word("10:30")]),
  (":a", [.word(":a")]), ("co:a:b", [.field("co", hasValue: true), .word("a:b")]),
  ("é:x", [.field("é", hasValue: true), .word("x")]), ("ORAL", [.word("ORAL")]),
])
func aTextIsCutIntoMarksAndPieces(text: String, expected: [QueryScanner.Token]) {
  #expect(tokens(text).map(\.token) == expected)
}

@Test func positionsCountCharactersFromOne() {
  #expect(tokens("é  🇨🇭 \"a\" co:x (").map(\.position) == [1, 4, 6, 10, 13, 15])
}

@Test func theEndIsWhereOnlyBlanksAreLeft() {
  var scanner = QueryScanner("a  b  ")
  #expect(!scanner.isAtEnd)
  _ = scanner.token()
  #expect(!scanner.isAtEnd)
  _ = scanner.token()
  #expect(scanner.isAtEnd)
  #expect(scanner.token() == .end && scanner.position == 7)
}
