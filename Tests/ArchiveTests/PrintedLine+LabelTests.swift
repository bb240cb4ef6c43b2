import Testing

@testable import Archive

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

  @Test(arguments: [
    ("1.", 1, ""), ("7. The", 7, "The"), ("007. The", 7, "The"), ("122. “So”", 122, "“So”"),
    ("3. 12 teachers", 3, "12 teachers"), ("**4.** The", 4, "The"), ("5\\. The", 5, "The"),
    ("• 6. The", 6, "The"),
  ])
  func aNumberMayBeMarked(text: String, number: Int, rest: String) {
    let label = line(text).number
    #expect(label?.value == number)
    #expect(label?.rest == rest)
  }

  @Test func aPartOfAFigureIsNoNumber() {
    for text in ["4.5", "12.30 The", "4.The", "1,000. The", "-4. The", "4 . The", "IV. The"] {
      #expect(line(text).number == nil, "\(text)")
    }
  }

  @Test(arguments: [
    ("(i) A", "i"), ("(xlviii) A", "xlviii"), ("• (ii) A", "ii"), ("(iv)A", "iv"), ("(x)", "x"),
  ])
  func anItemHasItsNumeralInBrackets(text: String, numeral: String) {
    #expect(line(text).item?.value == numeral)
  }

  @Test(arguments: ["(I) A", "(iq) A", "i) A", "(iii A", "(xlviiiiii) A", "see (i)", "(1) A", "()"])
  func otherBracketsAreNoItem(text: String) {
    #expect(line(text).item == nil)
  }

  @Test(arguments: ["xii", "[5]", "5/", "– 31 –", "page iv", "PAGE 7", "7 | Page"])
  func numbersOfPagesAreSetInManyWays(text: String) {
    #expect(line(text).isPageNumber == (text != "7 | Page"), "\(text)")
  }
}
