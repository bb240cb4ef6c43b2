import Meeting
import Testing

@testable import Archive

@Suite struct StringCleanedTests {
  /// The short cut must not let anything through that the long way would stop.
  @Test func everyCharacterIsCleanedAsPrintableCleansIt() {
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value), scalar != "\n" else { continue }
      let text = "a\(Character(scalar))b"
      #expect(text.cleaned == text.printable, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: ["Genève", "’", "\u{27F}", "日本", "😀", "", "é\u{301}", "a – b"])
  func ordinaryTextStands(_ text: String) {
    #expect(text.cleaned == text)
  }

  @Test func aLineBreakBecomesABlank() {
    #expect("a\nb\n\nc".cleaned == "a b  c")
    #expect("é\n\u{1B}".cleaned == "é \u{FFFD}")
  }
}
