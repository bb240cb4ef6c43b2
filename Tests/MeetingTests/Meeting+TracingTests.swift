import Meeting
import TestSupport
import Testing

@Suite struct MeetingTracingTests {
  private let meeting = Meeting.sample

  @Test func aPointHasItsTracesInOrder() {
    #expect(meeting.traces(of: "p006-01").map(\.id) == ["p006-01:1(i)", "p006-01:1(ii)"])
    #expect(meeting.traces(of: "p008-01").map(\.extent) == [.nowhere])
    #expect(meeting.traces(of: "p010-01").isEmpty)
  }

  @Test func aConclusionHasWhatLedToIt() {
    #expect(meeting.traces(to: "1(i)").map(\.point) == ["p005-01", "p006-01"])
    #expect(meeting.traces(to: "1").isEmpty)
    #expect(meeting.points(leadingTo: "1(i)").map(\.id) == ["p005-01", "p006-01"])
  }

  @Test func whatLedToAConclusionIsPartedByExtent() {
    #expect(meeting.points(leadingTo: "1(i)", extent: .full).map(\.id) == ["p005-01"])
    #expect(meeting.points(leadingTo: "1(i)", extent: .part).map(\.id) == ["p006-01"])
    #expect(meeting.points(leadingTo: "1(i)", extent: .nowhere).isEmpty)
  }

  @Test func aPointHasTheConclusionsThatTookItUp() {
    #expect(meeting.conclusions(of: "p006-01").map(\.id) == ["1(i)", "1(ii)"])
    #expect(meeting.conclusions(of: "p008-01").isEmpty)
  }

  @Test func aDocumentHasItsProvisionsInOrder() {
    #expect(meeting.provisions(of: "plan-2008").map(\.id) == ["h1", "h2"])
    #expect(meeting.provisions(of: "nothing").isEmpty)
  }

  @Test func aConclusionHasWhatStandsBeforeAndAfterIt() {
    #expect(meeting.provisions(before: "1(i)").map(\.id) == ["h2"])
    #expect(meeting.provisions(after: "1(i)").map(\.id) == ["r1"])
    #expect(meeting.provisions(before: "1(ii)").map(\.id) == ["h2"])
    #expect(meeting.provisions(after: "1(ii)").isEmpty)
  }

  @Test func aLinkIsWrittenAsInTheData() {
    #expect(Provision.Link.conclusion("1(i)").rawValue == "c:1(i)")
    #expect(Provision.Link.provision("h1").rawValue == "h1")
  }
}
