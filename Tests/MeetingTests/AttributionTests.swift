import Meeting
import Testing

@Suite struct AttributionTests {
  private let all: [Attribution] = [
    .stated(.officer("chairperson")), .inferred(.participant("liza-bantay")),
    .oneOf(["tanaka-hanako", "sato-ren"]), .unknown,
  ]

  @Test func everyAttributionHasItsWord() {
    #expect(all.map(\.keyword) == ["stated", "inferred", "one_of", "unknown"])
  }

  @Test func onlyOneWhoIsKnownIsTheSpeaker() {
    #expect(
      all.map(\.speaker?.rawValue) == ["chairperson", "liza-bantay", nil, nil])
  }

  @Test func onlyDoubtHasCandidates() {
    #expect(all.map(\.candidates.count) == [0, 0, 2, 0])
  }
}
