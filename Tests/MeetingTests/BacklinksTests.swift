import Testing

@testable import Meeting

@Suite struct BacklinksTests {
  private func backlinks(_ links: [(source: Int, target: Int)], count: Int) -> Backlinks {
    var list = LinkList()
    for link in links { list.add(link.source, to: link.target) }
    return Backlinks(list, count: count)
  }

  @Test func everyTargetHasItsSourcesInTheirOrder() {
    let links = backlinks([(0, 2), (1, 0), (2, 2), (5, 0), (9, 2)], count: 4)
    #expect((0..<4).map { Array(links[$0]) } == [[1, 5], [], [0, 2, 9], []])
  }

  @Test func aLinkThatIsThereTwiceInARowStandsOnce() {
    let links = backlinks([(3, 1), (3, 1), (3, 0), (3, 1), (4, 1), (4, 1), (3, 0)], count: 2)
    #expect(Array(links[0]) == [3])
    #expect(Array(links[1]) == [3, 4])
  }

  @Test func nothingLeadsToNoRow() {
    #expect(backlinks([(0, 0)], count: 1)[nil].isEmpty)
    #expect(backlinks([], count: 3)[2].isEmpty)
    #expect(Backlinks.none[7].isEmpty)
  }

  @Test func manyLinksAreSortedAsADictionarySortsThem() {
    var reference: [Int: [Int]] = [:]
    var links: [(Int, Int)] = []
    for source in 0..<500 {
      let target = source * source % 37
      links.append((source, target))
      reference[target, default: []].append(source)
    }
    let sorted = backlinks(links, count: 37)
    for target in 0..<37 { #expect(Array(sorted[target]) == reference[target] ?? []) }
  }
}
