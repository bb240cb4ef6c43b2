import Notes
import Testing

@Suite struct MomentTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000000Z"), (951_782_400_000_000, "2000-02-29T00:00:00.000000Z"),
    (1_795_277_392_123_456, "2026-11-21T16:09:52.123456Z"),
    (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
  ])
  func aMomentIsWrittenAndReadAsISO8601(microseconds: Int64, text: String) {
    #expect(Moment(microseconds: microseconds).description == text)
    #expect(Moment(text)?.microseconds == microseconds)
  }

  @Test func everyDayOfFourCenturiesComesBack() {
    for day in stride(from: Int64(0), to: 146_097, by: 7) {
      let moment = Moment(microseconds: day * 86_400_000_000 + 1)
      #expect(Moment(moment.description) == moment)
    }
  }

  @Test func aMomentByHandNeedsNoFraction() {
    #expect(Moment("2026-11-21T16:09:52Z") == Moment("2026-11-21T16:09:52.000000Z"))
    #expect(Moment("2026-11-21T16:09:52.5Z") == Moment("2026-11-21T16:09:52.500000Z"))
  }

  @Test(arguments: [
    "", "2026", "2026-11-21", "2026-11-21T16:09:52", "2026-13-21T16:09:52Z",
    "2026-11-32T16:09:52Z", "2026-11-21T24:09:52Z", "2026-11-21T16:60:52Z",
    "2026-11-21T16:09:52.Z", "2026-11-21T16:09:52.1234567Z", "2026-11-21T16:09:52.xZ",
    "2026-11-21 16:09:52Z", "+026-11-21T16:09:52Z",
  ])
  func whatIsNoMomentIsNotRead(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func momentsSortAsTheirTextsDo() throws {
    let texts = ["2026-11-21T16:09:52Z", "2027-01-01T00:00:00Z", "2026-02-01T00:00:00Z"]
    let moments = try texts.map { try #require(Moment($0)) }
    #expect(moments.sorted().map(\.description) == moments.map(\.description).sorted())
    #expect(moments[0] < moments[0].successor)
    #expect(moments[0].day == "2026-11-21")
  }
}
