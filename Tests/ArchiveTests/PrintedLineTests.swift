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

  @Test(arguments: [
    ("**bold**", "bold"), ("*The Chair* spoke", "The Chair spoke"), ("__", ""),
    ("▪ a", "a"), ("● b", "b"), ("· c", "c"), ("— d", "d"), ("-e", "-e"), ("- - f", "- f"),
    ("<b>g</b>", "g"), ("<7 and 8>", "<7 and 8>"), ("<unclosed tag", "<unclosed tag"),
    ("h\\", "h\\"), ("a\\*b", "ab"), ("[^9] i", "i"), ("[^no end of it", "[^no end of it"),
    ("m²", "m"), ("ﬀ ﬄ", "ff ffl"), ("\u{FEFF}j", "j"), ("\u{202E}k", "k"),
    ("l\u{AD} \u{AD}", "l \u{AD}"), ("\tn\u{3000}o\u{2003}", "n o"),
  ])
  func everySignThatConvertersLeaveIsTakenForWhatItIs(printed: String, text: String) {
    #expect(line(printed).text == text)
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstLine() {
    #expect(PrintedLine.lines(of: "\u{FEFF}1. The\n").first?.text == "1. The")
  }

  @Test func carriageReturnAndLineFeedEndOneLine() {
    #expect(PrintedLine.lines(of: "a\r\n\r\nb").map(\.text) == ["a", "", "b"])
    #expect(PrintedLine.lines(of: "a\n\rb").map(\.text) == ["a", "", "b"])
  }

  @Test func aLineOfMarksAloneIsBlank() {
    for text in ["", " ", "***", "- ", "\u{C}", "\u{A0}", "\u{FEFF}", "¹"] {
      #expect(line(text).isBlank, "\(text.debugDescription)")
    }
  }

  @Test func aFootnoteMayBeSetInBoldOrIndented() {
    #expect(line("  **²** Held in the customs house").isFootnote)
    #expect(!line("**2** Held in the customs house").isFootnote)
    #expect(!line("").isFootnote)
  }
}
