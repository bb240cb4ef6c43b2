import Meeting
import TestSupport
import Testing

@testable import Search

/// `has:note` and `has:mark`, which ask for what the reader keeps.
@Suite struct KeptRowsTests {
  private static let index = {
    var index = SearchIndex(.sample)
    index.kept = {
      KeptRows(
        noted: Matches([.interventions: PositionSet([0, 2]), .points: PositionSet([1])]),
        marked: Matches([.interventions: PositionSet([2, 3])]))
    }
    return index
  }()

  private func positions(_ text: String) throws -> [Int] {
    var found: [Int] = []
    Self.index.matches(try Query(text))[.interventions].forEach { found.append($0) }
    return found
  }

  @Test(arguments: [
    ("has:note", [0, 2]), ("has:mark", [2, 3]), ("has:note has:mark", [2]),
    ("has:note or has:mark", [0, 2, 3]), ("has:mark -has:note", [3]), ("tiene:nota", [0, 2]),
    ("avec:marque", [2, 3]), ("-(has:note or -has:mark)", [3]),
  ])
  func aQueryFindsWhatIsKept(text: String, expected: [Int]) throws {
    #expect(try positions(text) == expected)
  }

  @Test func theyAreHitsAndAreCounted() throws {
    let query = try Query("has:note")
    #expect(Self.index.count(query) == 3)
    #expect(Self.index.search(query, limit: 9).count == 3)
    #expect(Self.index.filter(query, kinds: [.point]).count == 1)
    let answer = try #require(Self.index.answer(query, limit: 9))
    #expect(answer.count == 3 && answer.hits.count == 3)
  }

  @Test func whatIsKeptLaterIsFoundByTheSameIndex() throws {
    var index = Self.index
    let query = try Query("has:mark")
    #expect(index.answer(query, limit: 9)?.count == 2)
    index.kept = { KeptRows(marked: Matches([.interventions: PositionSet([5])])) }
    #expect(index.answer(query, limit: 9)?.count == 1)
  }

  @Test func whereNothingIsKeptNothingIsFound() throws {
    #expect(SearchIndex(.sample).count(try Query("has:note")) == 0)
    #expect(
      SearchIndex(.sample).count(try Query("-has:note"))
        == SearchIndex(.sample).count(Query(nil)))
  }

  @Test func aRowBeyondTheRecordIsPassedOver() throws {
    var index = SearchIndex(.sample)
    index.kept = { KeptRows(noted: Matches([.themes: PositionSet([0, 10_000])])) }
    #expect(index.count(try Query("has:note")) == 1)
  }

  @Test func theQueryIsAskedOnlyWhereItAsks() throws {
    var index = SearchIndex(.sample)
    index.kept = { preconditionFailure("nobody has asked for what is kept") }
    #expect(index.count(try Query("has:remark or has:doubt")) > 0)
  }
}
