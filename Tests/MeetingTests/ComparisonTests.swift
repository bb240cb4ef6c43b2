import Meeting
import TestSupport
import Testing

@Suite struct ComparisonTests {
  private let meeting = Meeting.sample

  private func lines(_ comparison: Comparison) -> [String] {
    comparison.rows.map { row in
      let sides = [row.first, row.second].map { $0.map(\.id.rawValue).joined(separator: " ") }
      return "\(row.topic): \(sides.joined(separator: " | "))"
    }
  }

  @Test func twoGroupsStandSideBySideUnderEveryTopicOfAPoint() {
    #expect(
      lines(meeting.comparison(of: .group(.employers), with: .group(.workers))) == [
        "fees: p004-01 p004-02 p005-01 | p006-01 p006-02", "training: p005-01 | ",
      ])
  }

  @Test func theOrderOfTheSidesIsKept() {
    #expect(
      lines(
        meeting.comparison(of: .group(.workers), with: .group(.employers), topic: "training"))
        == ["training:  | p005-01"])
  }

  @Test func aThemeLeavesWhatWasSaidUnderIt() {
    #expect(
      lines(
        meeting.comparison(of: .group(.government), with: .group(.office), theme: "closing"))
        == ["training: p009-01 | "])
  }

  @Test func aTopicToWhichNeitherCameIsLeftOut() {
    let comparison = meeting.comparison(
      of: .group(.chair), with: .group(.office), topic: "fees")
    #expect(comparison.isEmpty)
  }

  @Test(arguments: [
    (Side.group(.government), ["i007", "i008", "i009"]),
    (.regionalGroup("AFRICA-GROUP"), ["i008"]),
    (.delegations(["observer-ch", "government-jp"]), ["i007", "i009"]),
    (.participant("ingrid-moe-2"), ["i002"]), (.officer("chairperson"), ["i001"]),
    (.officer("employer-spokesperson"), ["i004"]), (.officer("rapporteur"), []),
  ])
  func aSideHasItsInterventionsInOrder(_ side: Side, _ expected: [String]) {
    #expect(meeting.interventions(of: side).map(\.id.rawValue) == expected)
  }
}
