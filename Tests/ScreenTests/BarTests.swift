import Screen
import Testing

@Suite struct BarTests {
  @Test(arguments: [
    (0, 10, 8, ""), (10, 10, 8, "████████"), (5, 10, 8, "████"), (1, 16, 2, "▏"), (3, 16, 2, "▍"),
    (15, 16, 2, "█▉"), (9, 16, 2, "█▏"), (1, 1_000_000, 8, "▏"), (20, 10, 4, "████"),
    (3, 0, 8, ""), (-2, 10, 8, ""), (3, 10, 0, ""),
  ])
  func aBarIsAsLongAsItsValueToAnEighth(value: Int, highest: Int, cells: Int, text: String) {
    #expect(Bar(value, of: highest, cells: cells).text == text)
  }

  @Test func everyEighthIsDrawnByACharacterOfItsOwnInOneCell() {
    let texts = (0...16).map { Bar($0, of: 16, cells: 2).text }
    #expect(Set(texts).count == 17)
    for (eighths, text) in texts.enumerated() {
      #expect(text.columns == (eighths + 7) / 8, "\(text)")
    }
  }

  @Test func aGreaterValueNeverHasTheShorterBar() {
    let lengths = (0...500).map { Bar($0, of: 500, cells: 37).eighths }
    #expect(lengths == lengths.sorted())
    #expect(lengths.last == 37 * 8)
  }

  @Test func everyBarHasAFormInASCIIOfTheSameLength() {
    for value in 0...64 {
      let text = Bar(value, of: 64, cells: 8).text
      let ascii = String(text.map(\.ascii))
      #expect(ascii.utf8.allSatisfy { $0 < 0x80 })
      #expect(ascii.count == text.count)
      #expect(!ascii.contains("?"), "\(text) became \(ascii)")
    }
    #expect(String(Bar(36, of: 64, cells: 8).text.map(\.ascii)) == "####|")
  }
}
