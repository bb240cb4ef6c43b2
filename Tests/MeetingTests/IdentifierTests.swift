import Meeting
import Testing

@Suite struct IdentifierTests {
  @Test func anIdentifierIsItsTextWhereverItIsShown() {
    let id: Identifier<Theme> = "opening"
    #expect(id.rawValue == "opening")
    #expect("\(id)" == "opening")
    #expect(id == Identifier("opening"))
  }
}
