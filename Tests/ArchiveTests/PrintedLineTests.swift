import Testing

@testable import Archive

@Suite struct PrintedLineTests {
  private func line(_ text: String) -> PrintedLine { PrintedLine(text.unicodeScalars) }

  @Test(arguments: [
    ("- **13.** The Chair", "13. The Chair"), ("  12.\u{A0}The   Chair ", "12. The Chair"),
    ("• first", "first"), ("## Opening", "Opening"), ("- ", ""), ("-", ""),
    ("<i>Page</i> 3", "Page 3"), ("a < b > c", "a < b > c"), ("said[^12] so", "said so"),
    ("Conclusions ¹", "Conclusions"), ("e\u{FB03}cient \u{FB02}oor", "efficient floor"),
    ("13\\. The Chair", "13. The Chair"), ("zero\u{200B}width", "zerowidth"),
    ("sub\u{AD}ject", "subject"), ("sub\u{AD}", "sub\u{AD}"), ("–based", "–based"),
  ])
  func marksOfTypesettingAreDropped(printed: String, text: String) {
    #expect(line(printed).text == text)
  }

  @Test func everyKindOfLineEndEndsALine() {
    let text = "a\nb\r\nc\rd\u{C}e\u{2028}f"
    #expect(PrintedLine.lines(of: text).map(\.text) == ["a", "b", "c", "d", "e", "f"])
  }

  @Test func aFootnoteIsKnownByItsMark() {
    #expect(line("¹ See below").isFootnote)
    #expect(line("[^1]: See below").isFootnote)
    #expect(!line("1 See below").isFootnote)
    #expect(!line("Conclusions ¹").isFootnote)
  }
}

@Suite struct PrintedLineLabelTests {
  private func line(_ text: String) -> PrintedLine { PrintedLine(text.unicodeScalars) }

  @Test func aParagraphBeginsWithItsNumber() {
    #expect(line("54. The Workers").number?.value == 54)
    #expect(line("54. The Workers").number?.rest == "The Workers")
    #expect(line("54.").number?.rest == "")
    #expect(line("8. “Quoted”").number?.value == 8)
  }

  @Test(arguments: [
    "54 The", "54.5 per cent", "54. the", "1954. The", "the 54. The", "(i) The", "", ".", "٣. The",
    "99999999999999999999. The",
  ])
  func otherLinesBeginNone(text: String) {
    #expect(line(text).number == nil)
  }

  @Test func anItemBeginsWithARomanNumeral() {
    #expect(line("- (viii) Promote").item?.value == "viii")
    #expect(line("(viii) Promote").item?.rest == "Promote")
    #expect(line("(a) Promote").item == nil)
    #expect(line("() Promote").item == nil)
    #expect(line("(").item == nil)
  }

  @Test(arguments: ["12", "- 12 -", "Page 3", "iv", "12 |", "-"])
  func aPageNumberIsNoText(text: String) {
    #expect(line(text).isPageNumber, "\(text)")
  }

  @Test(arguments: ["86).", "2013", "97.", "Page", "page of", "mix", "12 harbours"])
  func otherShortLinesAreText(text: String) {
    #expect(text == "Page" || !line(text).isPageNumber, "\(text)")
  }

  @Test(arguments: [("so.", true), ("so:”", true), ("", true), ("(No.", false), ("so", false)])
  func aSentenceEndsWithItsStop(text: String, ends: Bool) {
    #expect(text.endsSentence == ends)
  }
}
