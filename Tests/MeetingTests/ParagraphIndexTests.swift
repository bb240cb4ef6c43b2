import Testing

@testable import Meeting

@Suite struct ParagraphIndexTests {
  private func index(_ ranges: [ClosedRange<Int>]) -> ParagraphIndex {
    var index = ParagraphIndex()
    for range in ranges { index.append(range) }
    return index
  }

  @Test(
    arguments: [
      [1...1, 2...4, 7...7, 9...20], [9...20, 1...1, 7...7, 2...4], [1...5, 3...9, 2...2],
      [4...4, 4...4], [], [6...6],
    ] as [[ClosedRange<Int>]])
  func theFirstInterventionThatHasAParagraphIsFound(_ ranges: [ClosedRange<Int>]) {
    let index = index(ranges)
    for paragraph in 0...22 {
      #expect(index.position(of: paragraph) == ranges.firstIndex { $0.contains(paragraph) })
    }
  }

  @Test func aParagraphIsLookedForInOneIntervention() {
    let index = index([1...3, 5...5])
    #expect(index.contains(3, in: 0))
    #expect(!index.contains(4, in: 0))
    #expect(!index.contains(3, in: 1))
  }
}
