import Meeting
import Testing

@Suite struct PositionSetTests {
  @Test func aSetHoldsWhatWasPutIntoItAndNothingElse() {
    let set = PositionSet([0, 63, 64, 200])
    #expect([0, 63, 64, 200].allSatisfy(set.contains))
    #expect(![1, 62, 65, 199, 201, 10_000].contains(where: set.contains))
    #expect(set.count == 4)
  }

  @Test func positionsComeInOrder() {
    var found: [Int] = []
    PositionSet([200, 5, 64]).forEach { found.append($0) }
    #expect(found == [5, 64, 200])
  }

  @Test func emptyWordsAtTheEndMakeNoDifference() {
    #expect(PositionSet(words: [5, 0, 0]) == PositionSet([0, 2]))
    #expect(PositionSet(words: [0, 0]).isEmpty)
    #expect(PositionSet() == PositionSet([Int]()))
  }
}

@Suite struct MatchesTests {
  @Test func aTableThatIsNotNamedHasNoMatches() {
    let matches = Matches([.points: PositionSet([3]), .themes: PositionSet()])
    #expect(matches.contains(.points, 3))
    #expect(!matches.contains(.points, 2))
    #expect(!matches.contains(.interventions, 3))
    #expect(matches[.officers].isEmpty)
    #expect(matches == Matches([.points: PositionSet([3])]))
  }
}
