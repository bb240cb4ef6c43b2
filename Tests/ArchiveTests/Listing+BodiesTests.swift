import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingBodiesTests {
  @Test func csvHasEveryValueOfEveryRow() {
    let listing = Listing(.bodies, of: .sample)
    #expect(
      CSVSink.text(listing) == """
        id,kind,acronyms_en,acronyms_fr,acronyms_es,names_en,names_fr,names_es,points,interventi\
        ons,inferred
        IOM,intergovernmental,IOM,OIM,OIM,International Organization for Migration,Organisation \
        internationale pour les migrations,Organización Internacional para las Migraciones,1,1,

        """)
  }

  @Test func markdownHasAFewColumnsInTheLanguageAskedFor() {
    let listing = Listing(.bodies, of: .sample, in: .french)
    #expect(
      MarkdownSink.text(listing) == """
        | Id | Sigle | Nom | Interventions | Points |
        | --- | --- | --- | ---: | ---: |
        | IOM | OIM | Organisation internationale pour les migrations | 1 | 1 |

        """)
  }

  @Test func jsonOfOneRowKeepsTheOrderOfTheContract() {
    let listing = Listing(.bodies, of: .sample, only: ["IOM"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "IOM",
            "kind": "intergovernmental",
            "acronyms": {
              "en": "IOM",
              "fr": "OIM",
              "es": "OIM"
            },
            "names": {
              "en": "International Organization for Migration",
              "fr": "Organisation internationale pour les migrations",
              "es": "Organización Internacional para las Migraciones"
            },
            "points": 1,
            "interventions": 1,
            "inferred": []
          }
        ]

        """)
  }
}
