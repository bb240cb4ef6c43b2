import Screen
import Testing

@Suite struct StringColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Östberg", 7), ("O\u{308}stberg", 7), ("日本", 4), ("e\u{301}", 1),
    ("…", 1), ("—", 1), ("\u{1B}", 1),
  ])
  func theColumnsOfATextAreThoseThatAreDrawn(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test func clippingEndsInAnEllipsisAndFits() {
    #expect("Switzerland".clipped(to: 6) == "Switz…")
    #expect("Switzerland".clipped(to: 11) == "Switzerland")
    #expect("日本語".clipped(to: 4) == "日…")
    #expect("abc".clipped(to: 0).isEmpty)
  }

  @Test func aCutHeadingHasNoMarkAndNoParenthesisLeftOpen() {
    #expect("suppléant(e)".cut(to: 10) == "suppléant")
    #expect("suppléant(e)".cut(to: 9) == "suppléant")
    #expect("suppléant(e)".cut(to: 11) == "suppléant(e")
    #expect("suppléant(e)".cut(to: 12) == "suppléant(e)")
  }

  @Test func paddingFillsOrCutsToTheWidth() {
    #expect("ab".padded(to: 4) == "ab  ")
    #expect("日本語".padded(to: 4) == "日… ")
  }

  @Test func everyWidthOfALetterInTheLatinBlocksIsOne() {
    for value in UInt32(0xA1)..<0x250 where value != 0xAD {
      let letter = Unicode.Scalar(value).map(Character.init)
      #expect(letter?.columns == 1, "U+\(String(value, radix: 16))")
    }
  }

  @Test func keysAreNamedAsOnAKeyboard() {
    #expect(Key.control("l").description == "Ctrl-L")
    #expect(Key.character(" ").description == "Space")
    #expect(Key.pageDown.description == "PgDn")
  }
}
