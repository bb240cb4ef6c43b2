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

  @Test(arguments: [
    ("He wrote 'a' and 'b', and (twice) 'c'.", ["a", "b", "c"]), ("'all of it'", ["all of it"]),
    ("the '90s", []), ("rock 'n' roll", ["n"]), ("'a'b'", ["a'b"]),
    ("'one' 'two'", ["one", "two"]),
    ("'two\nlines'", ["two\nlines"]), ("“double” marks", []), ("a 'b", []), ("b' a", []),
  ])
  func anApostropheIsToldFromAMark(text: String, quotations: [String]) {
    #expect(Quotation.all(in: text).map(\.text) == quotations)
  }

  @Test func aQuotationMayStandInAnyOfTheTexts() {
    let quotation = Quotation(text: "the quay", alternatives: ["the quay's wall"])
    #expect(quotation.stands(in: [ComparableText("a pier"), ComparableText("The quay's end")]))
    #expect(!quotation.stands(in: [ComparableText("a pier"), ComparableText("THE QUAY")]))
    #expect(!quotation.stands(in: []))
  }

  @Test func aQuotationIsMadeOfWholeWords() {
    let quotation = Quotation(text: "quay", alternatives: [])
    #expect(!quotation.stands(in: [ComparableText("two quays")]))
    #expect(quotation.stands(in: [ComparableText("a quay-side")]))
  }
}
