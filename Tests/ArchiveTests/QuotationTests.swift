import Testing

@testable import Archive

@Suite struct QuotationTests {
  @Test(arguments: [
    ("it says 'he' of the speaker", ["he"]), ("the Workers' Chairperson and the ILO's", []),
    ("'Mr M' in one, 'M. N' in two", ["Mr M", "M. N"]), ("('FR', 'ES')", ["FR", "ES"]),
    ("'", []), ("''", []), ("an 'open end", []), ("", []), ("' blank '", []),
  ])
  func wordsBetweenMarksAreQuotations(text: String, quotations: [String]) {
    #expect(Quotation.all(in: text).map(\.text) == quotations)
  }

  @Test func anApostropheWithinMayCloseOrNot() throws {
    let quotation = try #require(Quotation.all(in: "'the workers' side' is meant").first)
    #expect(quotation.text == "the workers")
    #expect(quotation.alternatives == ["the workers' side"])
    #expect(quotation.stands(in: [ComparableText("On the workers’ side")]))
    #expect(!quotation.stands(in: [ComparableText("On the other side")]))
  }

  @Test func theFirstLetterAndInnerMarksMayDiffer() {
    let quotation = Quotation(
      text: "his “firewall”".filter { !"“”".contains($0) }, alternatives: [])
    #expect(quotation.stands(in: [ComparableText("His “firewall” stood.")]))
    #expect(!quotation.stands(in: [ComparableText("HIS firewall")]))
  }
}
