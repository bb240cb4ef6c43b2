import Meeting
import Testing

@Suite struct LanguageTests {
  @Test func steppingThroughTheLanguagesComesRound() {
    #expect(Language.english.next == .french)
    #expect(Language.french.next == .spanish)
    #expect(Language.spanish.next == .english)
  }

  @Test func languagesHaveTheirISOCodes() {
    #expect(Language.allCases.map(\.rawValue) == ["en", "fr", "es"])
  }
}
