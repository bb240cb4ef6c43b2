import Testing

@testable import Search

@Suite struct RecordCountsTests {
  private func counts(_ counts: RecordCounts, of records: [Int32]) -> [Int32: Int] {
    var found: [Int32: Int] = [:]
    counts.forEach(of: records) { place, count in
      #expect(found[records[place]] == nil)
      found[records[place]] = count
    }
    return found
  }

  @Test func whatNeighboursAndSingleRecordsHaveIsFoundByNumber() {
    let all = RecordCounts(
      [(64..<68, [0, 3, 0, 255]), (128..<130, [7, 0])],
      others: [(2, 1), (70, 4), (200, 9), (2, 5), (70, 300)], capacity: 256)
    #expect(counts(all, of: Array(0..<256)) == [2: 6, 65: 3, 67: 255, 70: 255, 128: 7, 200: 9])
    #expect(counts(all, of: [1, 2, 64, 66, 67, 129, 255]) == [2: 6, 67: 255])
    #expect(counts(all, of: []).isEmpty)
  }

  @Test func withoutAnythingThereIsNothing() {
    #expect(counts(RecordCounts(), of: [0, 1, 2]).isEmpty)
    #expect(counts(RecordCounts([], others: [], capacity: 64), of: [0, 63]).isEmpty)
    #expect(counts(RecordCounts([], others: [(63, 2)], capacity: 64), of: [0, 63]) == [63: 2])
  }
}

@Suite struct RelevanceTests {
  @Test(arguments: [1, 2, 50, 999, 1_000, 400_000, 1_000_000])
  func noRelevanceReachesTheBoundOfItsTerm(having: Int) {
    let all = 1_000_000
    let bound = Relevance.bound(having: having, of: all)
    let relevance = Relevance(having: having, of: all, meanLength: 60, isLarge: false)
    for count in [1, 2, 16, 255] {
      for length in [0, 1, 60, 65_535] {
        #expect(relevance.of(count, length: length) < Float(bound))
      }
    }
    #expect(bound <= Relevance.bound && Float(bound) <= Relevance.most)
    // The bound is near: a whole number less would be too little, or nearly.
    #expect(relevance.of(255, length: 0) > Float(bound) - 1.02)
  }

  @Test func whatIsFrequentHasALowBound() {
    #expect(Relevance.bound(having: 400_000, of: 1_000_000) == 2)
    #expect(Relevance.bound(having: 1, of: 1_000_000) == Relevance.bound)
  }
}
