import Screen
import Testing

@Suite struct FrameTests {
  @Test func aFramePrintsItsRowsAndTheRunsThatAreNotPlain() {
    var frame = Frame(size: Size(columns: 12, rows: 3))
    frame.write("Theme", row: 0, column: 0, role: .title)
    frame.write("Skills", row: 1, column: 2)
    frame.cursor = Position(row: 1, column: 2)
    #expect(
      frame.description == """
        12×3
        │Theme       │
        │  Skills    │
        │            │
        0: 0..<5 title
        cursor 1,2

        """)
  }

  @Test func writingIsCutAtTheWidthAndAtTheEdge() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    #expect(frame.write("abcdef", row: 0, column: 0, width: 3) == 3)
    #expect(frame.write("xyz1", row: 0, column: 4) == 6)
    #expect(frame.text(ofRow: 0) == "abc xy")
  }

  @Test func writingOutsideTheFrameChangesNothing() {
    var frame = Frame(size: Size(columns: 4, rows: 2))
    let empty = frame
    frame.write("abc", row: 2, column: 0)
    frame.write("abc", row: -1, column: 0)
    frame.write("abc", row: 0, column: 4)
    #expect(frame.description == empty.description)
  }

  @Test func aWideCharacterTakesTwoCellsAndIsNeverHalved() {
    var frame = Frame(size: Size(columns: 5, rows: 1))
    frame.write("日本語", row: 0, column: 0)
    #expect(frame.text(ofRow: 0) == "日本 ")
  }

  @Test(arguments: [
    "\u{1B}[31m", "\r", "\n", "\r\n", "\u{07}", "\u{9B}", "\u{202E}", "\u{200B}", "\u{FEFF}",
    "\u{2028}", "\u{AD}", "\u{E0041}", "\u{E000}", "\u{0}", "\u{7F}", "\u{200D}",
  ])
  func whatCouldActOnATerminalIsReplaced(text: String) {
    var frame = Frame(size: Size(columns: 10, rows: 1))
    frame.write("a" + text + "b", row: 0, column: 0)
    let scalars = frame.text(ofRow: 0).unicodeScalars
    let acting = scalars.filter {
      switch $0.properties.generalCategory {
      case .control, .format, .privateUse, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
    #expect(acting.isEmpty, "\(acting.map { $0.value })")
    #expect(scalars.contains("b"))
  }

  @Test func aTowerOfMarksIsCutToFour() {
    var frame = Frame(size: Size(columns: 3, rows: 1))
    frame.write("e" + String(repeating: "\u{301}", count: 300), row: 0, column: 0)
    #expect(frame.text(ofRow: 0).unicodeScalars.count == 1 + 4 + 2)
  }

  @Test func markingGivesAStretchAnotherRole() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.mark(row: 0, columns: 2..<99, role: .selection)
    #expect(frame.runs(ofRow: 0).map(\.columns) == [0..<2, 2..<6])
  }

  @Test func anEmptyFrameCanBePrinted() {
    #expect(Frame(size: Size(columns: 0, rows: 0)).description == "0×0\n")
  }
}
