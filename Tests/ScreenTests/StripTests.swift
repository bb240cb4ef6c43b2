import Screen
import Testing

@Suite struct StripTests {
  @Test(arguments: [
    ([Int](), 5, ""), ([0, 1, 2], 2, "·▄█"), ([8, 7, 6, 5, 4, 3, 2, 1, 0], 8, "█▇▆▅▄▃▂▁·"),
    ([1, 1000], 1000, "▁█"), ([3], 2, "█"), ([0, 0], 0, "··"), ([-1], 3, "·"),
  ])
  func aStripHasOneCharacterForEachValue(values: [Int], highest: Int, text: String) {
    #expect(Strip(values, of: highest).text == text)
  }

  @Test func aStripHasAFormInASCIIThatTellsNothingFromSomething() {
    let text = String(Strip(Array(0...8), of: 8).text.map(\.ascii))
    #expect(text == ".__-==###")
  }
}
