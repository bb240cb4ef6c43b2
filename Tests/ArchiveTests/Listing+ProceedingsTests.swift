import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingProceedingsTests {
  @Test func csvHasEveryValueOfEveryRow() {
    let listing = Listing(.proceedings, of: .sample)
    #expect(
      CSVSink.text(listing) == """
        id,paragraph,theme,kind,text
        e003,3,opening,election,Mr Achterberg takes the chair; Mr Araujo speaks for the Employers.
        e011,11,closing,adoption,The Meeting takes note of the report.

        """)
  }

  @Test func markdownHasAFewColumnsInTheLanguageAskedFor() {
    let listing = Listing(.proceedings, of: .sample, in: .french)
    #expect(
      MarkdownSink.text(listing) == """
        | Par. | Thème | Nature | Ce qui s'est passé |
        | ---: | --- | --- | --- |
        | 3 | Ouverture | élection | Mr Achterberg takes the chair; Mr Araujo speaks for the \
        Employers. |
        | 11 | Clôture | adoption | The Meeting takes note of the report. |

        """)
  }

  @Test func jsonOfOneRowKeepsTheOrderOfTheContract() {
    let listing = Listing(.proceedings, of: .sample, only: ["e003"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "e003",
            "paragraph": 3,
            "theme": "opening",
            "kind": "election",
            "text": "Mr Achterberg takes the chair; Mr Araujo speaks for the Employers."
          }
        ]

        """)
  }
}
