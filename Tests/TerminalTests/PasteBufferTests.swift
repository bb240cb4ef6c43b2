import Testing

@testable import Terminal

/// The text of a paste of which these are the bytes, and how many bytes the end took.
private func paste(_ bytes: some Sequence<UInt8>) -> (text: String, isEnded: Bool) {
  var buffer = PasteBuffer()
  var isEnded = false
  for byte in bytes where !isEnded { isEnded = buffer.append(byte) }
  return (buffer.text(), isEnded)
}

@Test func theMarkEndsAPaste() {
  let (text, isEnded) = paste("abc\u{1B}[201~def".utf8)
  #expect(text == "abc")
  #expect(isEnded)
}

@Test(arguments: ["a\u{1B}[20", "\u{1B}[201", "\u{1B}\u{1B}[201", "\u{1B}[2\u{1B}[2"])
func whatResemblesTheMarkDoesNotEndAPaste(text: String) {
  #expect(!paste(text.utf8).isEnded)
}

@Test func aMarkRightAfterItsOwnBeginningIsFound() {
  #expect(paste("a\u{1B}[20\u{1B}[201~".utf8).isEnded)
}

@Test func linesEndInALineFeedAndControlsAreGone() {
  #expect(paste("a\r\nb\rc\nd\te\u{7}\u{1B}[31mf\u{9B}".utf8).text == "a\nb\nc\nd\te[31mf")
}

@Test func bytesThatAreNoTextAreReplaced() {
  #expect(paste([0x61, 0xFF, 0x62]).text == "a\u{FFFD}b")
}

@Test func aPasteIsBounded() {
  let bytes = Array(repeating: UInt8(ascii: "x"), count: PasteBuffer.limit + 5000)
  let (text, isEnded) = paste(bytes + Array("\u{1B}[201~".utf8))
  #expect(text.utf8.count == PasteBuffer.limit)
  #expect(isEnded)
}

@Test func aPasteInALocaleOfOneByteALetterHasItsLetters() {
  var buffer = PasteBuffer()
  for byte: UInt8 in [0x63, 0xF4, 0x0D, 0xA4, 0x9B, 0xFF] { _ = buffer.append(byte) }
  #expect(buffer.text(in: ByteLetters([0xF4: "ô", 0xA4: "€", 0x9B: "\u{9B}"])) == "cô\n€\u{FFFD}")
}
