import Meeting
import TestSupport
import Testing

@testable import Archive

@Suite struct PrintedListTests {
  private func list(_ old: String? = nil, _ new: String = "") throws -> PrintedList {
    let report = try old.map { try HarbourReport($0, new) } ?? HarbourReport()
    return PrintedList(try report.printed(), Meeting.sample.delegations)
  }

  @Test func aDelegationGoesUpToTheNext() throws {
    let list = try list()
    let stretch = try #require(list.stretches["government-jp"])
    #expect(stretch.isFound)
    let text = list.text(in: stretch.range)
    #expect(text.begins(with: "JAPAN JAPON JAPÓN "))
    #expect(text.contains("Ren Satō, harbour master."))
    #expect(!text.contains("BRAZIL"))
  }

  @Test func aDelegationThatIsMissingLeavesItsPeopleToTheOneBefore() throws {
    let list = try list("JORDAN JORDANIE JORDANIA", "JORDAN")
    let missing = try #require(list.stretches["observer-jo"])
    #expect(!missing.isFound)
    #expect(list.text(in: missing.range).contains("Samir Khouri"))
    #expect(try #require(list.stretches["observer-ch"]).range == missing.range)
  }

  @Test func aHeadingThatStandsTwiceIsTakenInItsOrder() throws {
    let list = try list("\nJORDAN JORDANIE", "\nCÔTE D’IVOIRE\n\nJORDAN JORDANIE")
    let first = try #require(list.stretches["government-ci"])
    #expect(list.text(in: first.range).contains("N'Guessan"))
    #expect(list.stretches.values.allSatisfy { $0.isFound })
  }

  @Test func theNearestLineSharesMostLetters() throws {
    let list = try list()
    let all = 0..<list.text.bytes.count
    let line = try #require(list.line(nearest: "Mr Samir Khoury", in: all))
    #expect(list.lines[line].contains("Samir Khouri"))
    #expect(list.line(nearest: "zzz", in: all) == nil)
  }
}
