import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingComparisonTests {
  private let meeting = Meeting.sample

  private var comparison: Comparison {
    meeting.comparison(of: .group(.employers), with: .group(.workers), theme: "recruitment")
  }

  private func pairs(_ language: Language = .english) -> Listing {
    Listing(pairsOf: comparison, "Employers", "Workers", in: meeting, language: language)
  }

  @Test func csvHasAPointOfEachSideOnALine() {
    #expect(
      CSVSink.text(pairs()) == """
        topic,first_point,first_paragraph,first_kind,first_text,second_point,second_paragraph,\
        second_kind,second_text
        fees,p004-01,4,supports,The Employers welcome fair recruitment.,p006-01,6,asks,\
        The Workers ask that no worker pay a fee.
        fees,p004-02,4,opposes,The Employers do not want a new Convention.,p006-02,6,warns,\
        The Workers fear that agencies hide their fees.
        fees,p005-01,5,asks,The Employers ask the Office for a guide to recruitment \
        agencies.,,,,
        training,p005-01,5,asks,The Employers ask the Office for a guide to recruitment \
        agencies.,,,,

        """)
  }

  @Test func markdownNamesATopicOnceInTheLanguageAskedFor() {
    #expect(
      MarkdownSink.text(pairs(.french)) == """
        | Sujet | Employers | Workers |
        | --- | --- | --- |
        | Frais de recrutement | 4 appuie: The Employers welcome fair recruitment. | 6 demande: \
        The Workers ask that no worker pay a fee. |
        |  | 4 s'oppose: The Employers do not want a new Convention. | 6 met en garde: The Workers fear \
        that agencies hide their fees. |
        |  | 5 demande: The Employers ask the Office for a guide to recruitment agencies. |  |
        | Formation | 5 demande: The Employers ask the Office for a guide to recruitment \
        agencies. |  |

        """)
  }

  @Test func objectsHaveOneTopicEachAndBothSides() throws {
    let listing = Listing(topicsOf: comparison, in: meeting)
    #expect(listing.columns.map(\.key) == ["topic", "names", "first", "second"])
    #expect(listing.rows.count == 2)
    guard case .list(let second) = listing.value("second", at: 0) else {
      Issue.record("the second side is no list")
      return
    }
    #expect(second.count == 2)
    #expect(
      second.first
        == .object([
          ListingField("id", .string("p006-01")), ListingField("intervention", .string("i006")),
          ListingField("paragraph", .integer(6)), ListingField("kind", .string("asks")),
          ListingField("text", .string("The Workers ask that no worker pay a fee.")),
        ]))
    #expect(listing.value("second", at: 1) == .list([]))
  }
}
