import Notes
import Testing

@Suite struct ReferenceTests {
  @Test func everyKindIsReadAsItIsWritten() {
    for kind in Reference.Kind.allCases {
      let reference = Reference(kind, "a:b c")
      #expect(Reference(reference.description) == reference)
    }
  }

  @Test(arguments: ["", "i054", "intervention:", "planet:i054", ":i054"])
  func whatIsNoReferenceIsNotRead(text: String) {
    #expect(Reference(text) == nil)
  }
}
