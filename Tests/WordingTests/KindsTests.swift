import Meeting
import TestSupport
import Testing
import Wording

@Suite struct KindsTests {
  @Test(arguments: [Language.french, .spanish])
  func everyKindOfTheRecordHasAWord(language: Language) throws {
    let meeting = try Meeting.record()
    let kinds =
      meeting.bodies.map(\.kind) + meeting.instruments.map(\.kind)
      + meeting.proceedings.map(\.kind) + Discrepancy.Kind.allCases.map(\.rawValue)
      + Provision.Kind.allCases.map(\.rawValue) + Trace.Extent.allCases.map(\.rawValue)
    // A word may be the same in two languages, as "convention" and "regional".
    let same: Set = [
      "attribution",
      "action", "adoption", "agenda", "classification", "conclusion",
      "constitution", "convention", "discussion", "instrument", "introduction", "plan", "regional",
    ]
    for kind in Set(kinds) where language.word(kind: kind) == kind {
      #expect(same.contains(kind), "\(kind)")
    }
  }

  @Test func anUnknownKindStaysAsItIs() {
    #expect(Language.french.word(kind: "harbour") == "harbour")
  }

  @Test func inEnglishKindsAreTheWordsOfTheTables() {
    #expect(Language.english.word(.sumsUp) == "sums-up")
    #expect(Language.english.word(kind: "ilo-organ") == "ilo-organ")
    #expect(Language.english.word(.adviser) == "adviser")
  }

  @Test func rolesSayNothingOfAnybodysGender() {
    #expect(Language.french.word(.delegate) == "délégué(e)")
    #expect(Language.spanish.word(.delegate) == "delegado/a")
  }

  @Test func axesStandInTheMiddleOfASentence() {
    #expect(Language.french.word(.country) == "pays")
    #expect(Language.spanish.word(.attribution) == "atribución")
    #expect(Language.english.word(.theme) == "theme")
  }

  @Test func phrasesAreReadInAnyLanguageAndComparedInEnglish() {
    let phrase = Phrase(\.aList)
    #expect(Language.allCases.map { phrase[$0] } == ["a list", "une liste", "una lista"])
    #expect(phrase == "a list")
    #expect(phrase.description == "a list")
  }
}
