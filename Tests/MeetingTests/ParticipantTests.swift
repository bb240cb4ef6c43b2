import Meeting
import TestSupport
import Testing

@Suite struct ParticipantTests {
  @Test func theFullNameHasTheHonorificWhereOneIsPrinted() {
    let participants = Meeting.sample.participants
    #expect(participants["lea-favre"]?.fullName == "Mme Léa Favre")
    #expect(participants["ingrid-moe"]?.fullName == "Ingrid Moe")
  }
}
