import Meeting
import TestSupport
import Testing

@Test func theSampleMeetingBuilds() throws {
  let meeting = try Meeting.Builder.sample.build()
  #expect(meeting.interventions.count == 8)
  #expect(meeting.themes.count == 3)
  #expect(meeting.points.count == 12)
}
