import Meeting
import Testing

@Suite struct NamesTests {
  private let names = Names(english: "Geneva", french: "Genève", spanish: "Ginebra")

  @Test func eachLanguageHasItsName() {
    #expect(Language.allCases.map { names[$0] } == ["Geneva", "Genève", "Ginebra"])
  }

  @Test func aLanguageWithoutANameHasTheEnglishOne() {
    let names = Names(english: "Geneva", french: "", spanish: "Ginebra")
    #expect(names[.french] == "Geneva")
    #expect(names[.spanish] == "Ginebra")
  }

  @Test func namesAreEmptyWhereNoLanguageHasOne() {
    #expect(Names(english: "", french: "", spanish: "").isEmpty)
    #expect(!Names(english: "", french: "", spanish: "Ginebra").isEmpty)
    #expect(!names.isEmpty)
  }

  @Test func noNameIsInferredUnlessSaidSo() {
    #expect(names.inferred.isEmpty)
  }
}
