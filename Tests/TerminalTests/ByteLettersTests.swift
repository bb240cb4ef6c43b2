import Glibc
import Screen
import Testing

@testable import Terminal

@Suite struct ByteLettersTests {
  private let letters = ByteLetters([0xE9: "é", 0xA4: "€", 0x9B: "\u{9B}", 0xC3: "Ã", 0xA9: "©"])

  private func keys(_ bytes: [UInt8], in letters: ByteLetters?) -> [TerminalEvent] {
    var decoder = InputDecoder(letters: letters)
    return bytes.flatMap { decoder.receive([$0]) }
  }

  @Test func aByteIsALetterAtOnce() {
    #expect(
      keys([0x63, 0xE9, 0xA4], in: letters) == ["c", "é", "€"].map { .key(.character($0)) })
  }

  @Test func twoLettersThatWouldBeOneInUTF8AreTwo() {
    #expect(keys([0xC3, 0xA9], in: letters) == ["Ã", "©"].map { .key(.character($0)) })
    #expect(keys([0xC3, 0xA9], in: nil) == [.key(.character("é"))])
  }

  @Test func controlsAndBytesThatAreNothingAreDropped() {
    #expect(keys([0x9B, 0xFF, 0x6A], in: letters) == [.key(.character("j"))])
  }

  @Test func inUTF8ALoneByteIsDroppedAndTheNextKeyIsNot() {
    for next in ["j", "é", "日"] as [Character] {
      #expect(keys([0xE9] + Array(String(next).utf8), in: nil) == [.key(.character(next))])
    }
  }

  @Test(arguments: [
    ("C.UTF-8", ""), ("C", ""), ("POSIX", ""), ("en_US.ISO-8859-1", "é¤"), ("fr_FR.iso88591", "é¤"),
    ("fr_FR.ISO-8859-15", "é€"), ("xx_YY.ISO8859-15@euro", "é€"), ("xx_YY@euro", "é€"),
  ])
  func theLettersAreThoseOfTheLocale(locale: String, expected: String) async {
    setenv("TRIPARTITE_TEST_LOCALE", locale, 1)
    setenv("TRIPARTITE_TEST_LETTERS", expected, 1)
    await #expect(processExitsWith: .success) {
      setenv("LC_ALL", try #require(getenv("TRIPARTITE_TEST_LOCALE")), 1)
      _ = Terminal.localeHasAllLetters()
      let expected = String(cString: try #require(getenv("TRIPARTITE_TEST_LETTERS")))
      let letters = ByteLetters.ofLocale()
      #expect(letters.map { $0.text([0xE9, 0xA4]) } == (expected.isEmpty ? nil : expected))
    }
  }
}
