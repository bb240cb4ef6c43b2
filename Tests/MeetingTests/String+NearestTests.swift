import Meeting
import Testing

@Suite struct StringNearestTests {
  @Test(arguments: [
    ("filtre", "filter"), ("colur", "colour"), ("SORT", "sort"), ("hepl", "help"),
  ])
  func aMistypedWordFindsTheNearest(typed: String, meant: String) {
    #expect(typed.nearest(of: ["filter", "colour", "sort", "help"]) == meant)
  }

  @Test func aWordThatDiffersInMoreThanAThirdIsNotNear() {
    #expect("delegate".nearest(of: ["filter", "delta"]) == nil)
    #expect("x".nearest(of: []) == nil)
  }
}
