import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingThemesTests {
  @Test func csvHasEveryValueOfEveryRow() {
    let listing = Listing(.themes, of: .sample)
    #expect(
      CSVSink.text(listing) == """
        id,kind,titles_en,titles_fr,titles_es,first_paragraph,last_paragraph,interventions,short\
        _titles_en,short_titles_fr,short_titles_es,inferred,question
        opening,opening,Opening,Ouverture,Apertura,1,3,2,Opening,Ouverture,Apertura,,
        recruitment,discussion,Recruitment of harbour workers and what it costs \
        them,Recrutement des travailleurs portuaires et ce qu'il leur coûte,Contratación de \
        trabajadores portuarios y lo que les \
        cuesta,4,8,4,Recruitment,Recrutement,Contratación,,Who should pay the fees of recruitment?
        closing,closing,Closing,Clôture,Clausura,9,11,2,Closing,Clôture,Clausura,,

        """)
  }

  @Test func markdownHasAFewColumnsInTheLanguageAskedFor() {
    let listing = Listing(.themes, of: .sample, in: .french)
    #expect(
      MarkdownSink.text(listing) == """
        | Thème | Titre | Paragraphes | Interventions |
        | --- | --- | --- | ---: |
        | opening | Ouverture | 1-3 | 2 |
        | recruitment | Recrutement des travailleurs portuaires et ce qu'il leur coûte | 4-8 | 4 |
        | closing | Clôture | 9-11 | 2 |

        """)
  }

  @Test func jsonOfOneRowKeepsTheOrderOfTheContract() {
    let listing = Listing(.themes, of: .sample, only: ["recruitment"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "recruitment",
            "kind": "discussion",
            "titles": {
              "en": "Recruitment of harbour workers and what it costs them",
              "fr": "Recrutement des travailleurs portuaires et ce qu'il leur coûte",
              "es": "Contratación de trabajadores portuarios y lo que les cuesta"
            },
            "first_paragraph": 4,
            "last_paragraph": 8,
            "interventions": 4,
            "short_titles": {
              "en": "Recruitment",
              "fr": "Recrutement",
              "es": "Contratación"
            },
            "inferred": [],
            "question": "Who should pay the fees of recruitment?"
          }
        ]

        """)
  }
}
