import Screen
import Testing

@Suite struct StringWrappingTests {
  @Test func wordsAreKeptWhole() {
    #expect("one two three".wrapped(to: 7) == ["one two", "three"])
  }

  @Test func aWordLongerThanTheLineIsBrokenWhereTheLineEnds() {
    #expect("abcdefgh ij".wrapped(to: 3) == ["abc", "def", "gh", "ij"])
  }

  @Test func wideCharactersCountTwice() {
    #expect("日本語 訳".wrapped(to: 6) == ["日本語", "訳"])
  }

  @Test func anEmptyTextIsOneEmptyLine() {
    #expect("".wrapped(to: 10) == [""])
    #expect("   ".wrapped(to: 10) == [""])
  }

  @Test(arguments: 1...40) func noLineIsWiderThanAskedAndNoWordIsLost(width: Int) {
    let text = "Trinité-et-Tobago soutient l'Organisation internationale des employeurs 日本語"
    let lines = text.wrapped(to: width)
    if width > 1 { #expect(lines.allSatisfy { $0.columns <= width }) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
