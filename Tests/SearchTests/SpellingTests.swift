import Meeting
import Testing
import Wording

@testable import Search

@Suite struct SpellingTests {
  @Test(arguments: [Language.french, .spanish])
  func whatANameIsToARecordHasAWordInEveryLanguage(language: Language) {
    // The same word in two of the languages.
    let same: Set<Spelling.Role> = [.instrument, .document]
    for role in Spelling.Role.allCases where !same.contains(role) {
      let word = language.word(kind: role.rawValue)
      #expect(word != role.rawValue, "\(role)")
      #expect(!word.isEmpty)
    }
  }

  @Test func aNameOfTheRecordItselfIsItsOwn() {
    #expect(Spelling.Role.allCases.filter(\.isOwn).count > 10)
    #expect(!Spelling.Role.speaker.isOwn)
    #expect(!Spelling.Role.paragraphOf.isOwn)
  }
}
