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
        "Ningún otro punto carece de citas.",
      ])
    #expect(Language.french.words.othersCiteNone(1) == "1 autre point n'en cite aucun.")
    #expect(Language.spanish.words.othersCiteNone(4) == "4 puntos más no citan ninguno.")
  }

  @Test func whatAgreesInNumberDoesSoWithOne() {
    #expect(Language.french.words.takenUpFully(0) == "Retenu en entier: 0 point")
    #expect(Language.french.words.takenUpFully(2) == "Retenus en entier: 2 points")
    #expect(Language.spanish.words.takenUpInPart(1) == "Recogido en parte: 1 punto")
    #expect(Language.spanish.words.takenUpInPart(0) == "Recogidos en parte: 0 puntos")
    #expect(
      Language.allCases.map { $0.words.instrumentsHeld(1) } == [
        "1 cited or in force", "1 cité ou en vigueur", "1 citado o en vigor",
      ])
  }

  @Test func anAxisNeedsNoElisionInFrench() {
    #expect(Language.french.words.moreHaveNo(3, "instrument") == "3 autres sans instrument.")
    #expect(
      Language.french.words.moreHaveNo(1, "sujet", or: "organisme")
        == "1 autre sans sujet, ou sans organisme.")
  }

  @Test func aGroupThatSomebodySpeaksForHasItsArticle() {
    let said = [
      ("UE", "Union européenne", "Unión Europea"),
      ("GRULAC", "Groupe des pays", "Grupo de Países"),
      ("CARICOM", "Communauté des Caraïbes", "Comunidad del Caribe"),
      ("ASEAN", "Association des nations", "Asociación de Naciones"),
      ("MERCOSUR", "Marché commun du Sud", "Mercado Común del Sur"),
    ].map {
      Language.french.words.onBehalfOf($0.0, named: $0.1) + ", "
        + Language.spanish.words.onBehalfOf($0.0, named: $0.2)
    }
    #expect(
      said == [
        "pour l'UE, por la UE", "pour le GRULAC, por el GRULAC",
        "pour la CARICOM, por la CARICOM", "pour l'ASEAN, por la ASEAN",
        "pour le MERCOSUR, por el MERCOSUR",
      ])
    #expect(Language.english.words.onBehalfOf("EU", named: "European Union") == "for EU")
  }

  @Test func whatIsSaidOfAnInterventionIsFeminine() {
    #expect(
      Language.allCases.map { $0.words.takenUpBy("60") } == [
        "Taken up by 60", "Reprise par 60", "Retomada por 60",
      ])
  }
}
