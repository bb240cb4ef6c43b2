import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingDiscrepanciesTests {
  @Test func csvHasEveryValueOfEveryRow() {
    let listing = Listing(.discrepancies, of: .sample)
    #expect(
      CSVSink.text(listing) == """
        id,kind,paragraphs,place,what,reading,subjects
        d01,name,3,Paragraph 3 and the list,"Araujo in the paragraph, Araújo in the list.",One \
        person.,joao-araujo;e003
        d02,list,,The list of participants,The Chairperson is not listed.,He chaired all the \
        same.,chairperson

        """)
  }

  @Test func markdownHasAFewColumnsInTheLanguageAskedFor() {
    let listing = Listing(.discrepancies, of: .sample, in: .french)
    #expect(
      MarkdownSink.text(listing) == """
        | Id | Où | Quoi | Notre lecture |
        | --- | --- | --- | --- |
        | d01 | Paragraph 3 and the list | Araujo in the paragraph, Araújo in the list. | One \
        person. |
        | d02 | The list of participants | The Chairperson is not listed. | He chaired all the \
        same. |

        """)
  }

  @Test func jsonOfOneRowKeepsTheOrderOfTheContract() {
    let listing = Listing(.discrepancies, of: .sample, only: ["d01"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "d01",
            "kind": "name",
            "paragraphs": [3],
            "place": "Paragraph 3 and the list",
            "what": "Araujo in the paragraph, Araújo in the list.",
            "reading": "One person.",
            "subjects": ["joao-araujo", "e003"]
          }
        ]

        """)
  }
}
