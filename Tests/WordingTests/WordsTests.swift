import Meeting
import Testing
import Wording

struct WordsTests {
  @Test func everyLanguageHasItsOwnCatalogue() {
    #expect(
      Language.allCases.map { $0.words.delegations } == [
        "Delegations", "Délégations", "Delegaciones",
      ])
  }

  @Test func zeroIsSingularInFrenchOnly() {
    #expect(Language.allCases.map { $0.words.points(0) } == ["0 points", "0 point", "0 puntos"])
  }

  @Test func oneIsSingularInEveryLanguage() {
    #expect(
      Language.allCases.map { $0.words.bodies(1) } == ["1 body", "1 organisme", "1 organismo"])
  }

  @Test func manyArePluralInEveryLanguage() {
    #expect(
      Language.allCases.map { $0.words.interventions(97) }
        == ["97 interventions", "97 interventions", "97 intervenciones"])
  }

  @Test func aSentenceMayHaveANumberOfItsOwn() {
    #expect(
      Language.allCases.map { $0.words.othersCiteNone(0) } == [
        "No other points cite none.", "Aucun autre point n'est sans citation.",
        "Ningún otro punto queda sin citar.",
      ])
    #expect(Language.french.words.othersCiteNone(1) == "1 autre point n'en cite aucun.")
    #expect(Language.spanish.words.othersCiteNone(4) == "4 puntos más no citan ninguno.")
  }
}
