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

  @Test(arguments: [
    ("l‘un", "l'un"), ("‚a‛", "'a'"), ("5′ 6″", "5' 6\""), ("«b»", "\"b\""), ("„c“", "\"c\""),
    ("d‐e‑f‒g—h−i", "d-e-f-g-h-i"), ("\n\n", " "), ("e\u{301}", "é"), ("q\u{301}", "q\u{301}"),
    ("", ""),
  ])
  func everySpellingOfASignIsOneSign(printed: String, plain: String) {
    #expect(Array(printed.comparable.utf8) == Array(plain.utf8))
  }

  @Test func aTextOfComparableBytesIsTakenAsItIs() {
    let text = ComparableText(comparable: Array("one two".utf8)[4...])
    #expect(text.bytes == Array("two".utf8))
    #expect(!text.isEmpty)
    #expect(ComparableText("").isEmpty)
  }

  @Test func partsOfWordsAreFoundWhereTheyAreWanted() {
    let text = ComparableText("HM/2012/31")
    #expect(!text.contains("HM/2012/3"))
    #expect(text.contains("HM/2012/3", wholeWords: false))
  }

  @Test func aTextBeginsWithItselfAndWithNothingLonger() {
    let text = ComparableText("On behalf of")
    #expect(text.begins(with: "On behalf of"))
    #expect(text.begins(with: ""))
    #expect(!text.begins(with: "On behalf of the"))
    #expect(!text.begins(with: "on behalf"))
  }

  @Test func digitsAreTakenOutOfAHead() {
    #expect("HM/2012/3  17".withoutDigits == "HM//  ")
    #expect("٣".withoutDigits == "٣")
  }
}
