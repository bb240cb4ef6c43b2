import Testing

@testable import Archive

@Suite struct PrintedTextTests {
  private func text(_ lines: String..., known: String = "") -> String {
    var text = PrintedText(words: PrintedWords(PrintedLine.lines(of: known)))
    for line in lines { text.append(line) }
    return text.text
  }

  @Test func linesAreJoinedWithABlank() {
    #expect(text("one", "", "two") == "one two")
  }

  @Test func dividedWordsAreJoined() {
    #expect(text("the recog-", "nition") == "the recognition")
    #expect(text("the recog\u{AD}", "nition") == "the recognition")
  }

  @Test func aHyphenOfItsOwnStays() {
    #expect(text("a rights-", "based view", known: "rights-based") == "a rights-based view")
    #expect(text("AFL-", "CIO") == "AFL-CIO")
    #expect(text("levels -", "all of them") == "levels - all of them")
  }

  @Test func aDividedWordWithAccentsIsJoined() {
    #expect(text("la coope\u{301}-", "ration") == "la coope\u{301}ration")
    #expect(text("la coopé\u{AD}", "ration") == "la coopération")
  }

  @Test func aWordThatStandsInOnePieceElsewhereIsJoinedThoughItAlsoHasAHyphen() {
    #expect(text("a work-", "shop", known: "work-shop workshop") == "a workshop")
  }

  @Test func whatDividesNoWordStandsApart() {
    #expect(text("2010-", "16") == "2010- 16")
    #expect(text("-", "a") == "- a")
    #expect(text("", "a", "") == "a")
  }

  @Test func anEndWithinAWordIsKnown() {
    let words = PrintedWords([])
    for line in ["ab-", "ab\u{AD}", "\u{AD}", "a\u{301}-"] {
      #expect(PrintedText(line, words: words).isDivided, "\(line.debugDescription)")
    }
    for line in ["", "ab", "-", "5-", "ab -", "ab–"] {
      #expect(!PrintedText(line, words: words).isDivided, "\(line.debugDescription)")
    }
  }

  @Test func aWordMayGoOnWithALetterOrItsMark() {
    for (line, begins) in [("a", true), ("\u{301}a", true), ("É", true), ("5", false), ("", false)]
    {
      #expect(PrintedLine(line.unicodeScalars).beginsWithLetter == begins, "\(line)")
    }
  }

  @Test func aRunOfLettersThatIsNoWordIsJoinedAsItStands() {
    var text = PrintedText(words: PrintedWords([]))
    for _ in 0..<200 { text.append("abcdefgh-") }
    #expect(text.text == String(repeating: "abcdefgh", count: 200) + "-")
  }
}

@Suite struct PrintedWordsTests {
  private let words = PrintedWords(PrintedLine.lines(of: "Rights-based work, Re-use and reuse."))

  @Test(arguments: [
    ("rights", "based", true), ("Rights", "Based", true), ("re", "use", false),
    ("wo", "rk", false), ("un", "known", false),
  ])
  func aHyphenIsKeptWhereTheTextHasItAndNoWordWithoutIt(start: String, end: String, keeps: Bool) {
    #expect(words.divides(start, end) == keeps)
  }
}
