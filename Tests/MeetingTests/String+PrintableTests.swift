import Meeting
import Testing

@Suite struct StringPrintableTests {
  @Test(arguments: [
    "", "plain ASCII ~", "Côte d’Ivoire", "Œuvre, ñandú, Ærø, Þórsson", "田中花子", "e\u{301}",
    "– — … « » “ ” ' №", "1 000 €",
  ])
  func whatOnlyDrawsStands(_ text: String) {
    #expect(text.printable == text)
  }

  @Test(arguments: [
    "\u{0}", "\u{7}", "\u{8}", "\t", "\n", "\r", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{AD}",
    "\u{200B}", "\u{200D}", "\u{200E}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}", "\u{2069}",
    "\u{FEFF}", "\u{E000}", "\u{E0041}", "\u{F0000}", "\u{0378}",
  ])
  func whatCouldActOnATerminalIsReplaced(_ text: String) {
    #expect("a\(text)b".printable == "a\u{FFFD}b")
  }

  @Test func everyCharacterIsReplacedByOne() {
    #expect("\u{1B}[2J\r\n".printable == "\u{FFFD}[2J\u{FFFD}\u{FFFD}")
  }

  @Test func whatIsPrintableStaysSo() {
    let text = "a\u{1B}\u{202E}é".printable
    #expect(text.printable == text)
  }
}
