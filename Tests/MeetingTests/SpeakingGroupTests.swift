import Meeting
import Testing

@Suite struct SpeakingGroupTests {
  @Test func groupsHaveTheIdentifiersOfThePublishedContract() {
    #expect(
      SpeakingGroup.allCases.map(\.rawValue) == [
        "government", "employers", "workers", "chair", "office", "observer",
      ])
  }

  @Test(arguments: Language.allCases)
  func noTwoGroupsHaveTheSameName(_ language: Language) {
    #expect(
      Set(SpeakingGroup.allCases.map { $0.names[language] }).count == SpeakingGroup.allCases.count)
  }
}
