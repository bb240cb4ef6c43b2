import Meeting
import Testing

@Suite struct SectionTests {
  @Test func sectionsHaveTheIdentifiersOfThePublishedContract() {
    #expect(
      Section.allCases.map(\.rawValue) == [
        "government-members", "employer-members", "worker-members", "government-observers",
        "employer-observers", "worker-observers", "igo-representatives", "ngo-representatives",
        "secretariat",
      ])
  }

  @Test(arguments: Language.allCases)
  func noTwoSectionsHaveTheSameName(_ language: Language) {
    #expect(Set(Section.allCases.map { $0.names[language] }).count == Section.allCases.count)
  }
}
