import Testing

@testable import Archive

@Suite struct ComparableTextTests {
  @Test(arguments: [
    ("the ILO’s “mandate”", "the ILO's \"mandate\""), ("2010–16", "2010-16"),
    ("and so on…", "and so on..."), ("a \u{A0}\t b", "a b"), ("Zu\u{308}llig", "Z\u{FC}llig"),
  ])
  func signsThatAreSetInSeveralWaysAreOne(printed: String, plain: String) {
    #expect(Array(printed.comparable.utf8) == Array(plain.utf8))
  }

  @Test func lettersAndTheirAccentsAreNotOne() {
    #expect(!ComparableText("João Araujo").contains("João Araújo"))
    #expect(!ComparableText("Mr AKHTAR").contains("Mr Akhtar"))
  }

  @Test(arguments: [
    ("in 1997", "97", false), ("No. 97,", "97", true), ("none", "one", false),
    ("post-2015", "2015", true), ("Suède", "Su", false), ("paragraph 8(ii)", "8(ii)", true),
    ("", "a", false), ("a", "", false),
  ])
  func onlyWholeWordsAreFound(text: String, phrase: String, stands: Bool) {
    #expect(ComparableText(text).contains(phrase) == stands)
  }

  @Test func aHyphenLostAtALineEndMakesNoDifference() {
    #expect(ComparableText("a multiannual plan").contains("multi-annual plan"))
    #expect(!ComparableText("a multiannual plan").contains("multi annual plan"))
  }

  @Test func aPositionIsThatOfTheFirstByte() {
    let text = ComparableText("é one, one")
    #expect(text.position(of: "one") == 3)
    #expect(text.position(of: "one", from: 4) == 8)
    #expect(text.position(of: "one", from: 99) == nil)
    #expect(text.begins(with: "é one"))
  }

  @Test func aKeyHasLettersAndDigitsAlone() {
    #expect("Who builds: quays? (1999)".key == "whobuildsquays1999")
  }

  @Test func anExcerptIsCutAndPrintable() {
    #expect("short".excerpt == "short")
    #expect(String(repeating: "x", count: 101).excerpt == String(repeating: "x", count: 100) + "…")
    #expect("a\u{1B}b".excerpt == "a\u{FFFD}b")
  }
}

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
}
