import Screen
import Testing

@Suite struct FrameDrawingsTests {
  @Test func linesBlocksAndShadesAreBlankedAndNothingElse() {
    var frame = Frame(size: Size(columns: 12, rows: 1))
    frame.write("a─│█░b · › ¶", row: 0, column: 0, role: .heading)
    frame.blankDrawings()
    #expect(frame.text(ofRow: 0) == "a    b · › ¶")
    #expect(frame.row(0).allSatisfy { $0.role == .heading })
  }
}
