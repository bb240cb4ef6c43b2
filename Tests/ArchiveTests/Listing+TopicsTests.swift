import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingTopicsTests {
  @Test func csvHasEveryValueOfEveryRow() {
    let listing = Listing(.topics, of: .sample)
    #expect(
      CSVSink.text(listing) == """
        id,names_en,names_fr,names_es,definition,theme,points,interventions,inferred
        fees,Recruitment fees,Frais de recrutement,Comisiones de contratación,What a worker or \
        an employer pays to be brought together.,recruitment,6,3,
        training,Training,Formation,Formación,"Schools, teachers and learning on the \
        quay.",closing,7,6,

        """)
  }

  @Test func markdownHasAFewColumnsInTheLanguageAskedFor() {
    let listing = Listing(.topics, of: .sample, in: .french)
    #expect(
      MarkdownSink.text(listing) == """
        | Id | Sujet | Thème | Interventions | Points |
        | --- | --- | --- | ---: | ---: |
        | fees | Frais de recrutement | Recrutement | 3 | 6 |
        | training | Formation | Clôture | 6 | 7 |

        """)
  }

  @Test func jsonOfOneRowKeepsTheOrderOfTheContract() {
    let listing = Listing(.topics, of: .sample, only: ["training"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "training",
            "names": {
              "en": "Training",
              "fr": "Formation",
              "es": "Formación"
            },
            "definition": "Schools, teachers and learning on the quay.",
            "theme": "closing",
            "points": 7,
            "interventions": 6,
            "inferred": []
          }
        ]

        """)
  }
}
