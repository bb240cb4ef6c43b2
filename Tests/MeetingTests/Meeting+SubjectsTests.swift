import Meeting
import TestSupport
import Testing

@Suite struct MeetingSubjectsTests {
  private let meeting = Meeting.sample

  @Test func aTopicLeadsToWhatWasSaidConcludedAndWrittenOfIt() {
    #expect(meeting.points(about: .topic("fees")).count == 6)
    #expect(meeting.conclusions(about: .topic("training")).map(\.id) == ["1(i)"])
    #expect(meeting.provisions(about: .topic("training")).map(\.id) == ["r1"])
  }

  @Test func anInstrumentLeadsToWhatCitesIt() {
    #expect(meeting.points(about: .instrument("C181")).map(\.id) == ["p004-01", "p005-01"])
    #expect(meeting.conclusions(about: .instrument("C181")).map(\.id) == ["1(i)"])
    #expect(meeting.provisions(about: .instrument("MFLM")).map(\.id) == ["h2"])
  }

  @Test func aBodyLeadsToWhatNamesIt() {
    #expect(meeting.points(about: .body("IOM")).map(\.id) == ["p006-02"])
    #expect(meeting.conclusions(about: .body("IOM")).map(\.id) == ["1(i)"])
    #expect(meeting.provisions(about: .body("IOM")).map(\.id) == ["r1"])
  }

  @Test func whatNobodySpeaksOfLeadsNowhere() {
    #expect(meeting.points(about: .topic("weather")).isEmpty)
    #expect(meeting.conclusions(about: .instrument("C189")).isEmpty)
    #expect(meeting.provisions(about: .body("WHO")).isEmpty)
  }
}
