import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingInstrumentsTests {
  @Test func csvHasEveryValueOfEveryRow() {
    let listing = Listing(.instruments, of: .sample)
    #expect(
      CSVSink.text(listing) == """
        id,kind,number,year,titles_en,titles_fr,titles_es,short_titles_en,short_titles_fr,short_\
        titles_es,points,interventions,inferred
        C181,convention,181,1997,"Private Employment Agencies Convention, 1997","Convention sur \
        les agences d'emploi privées, 1997","Convenio sobre las agencias de empleo privadas, \
        1997",C181,C181,C181,2,1,
        MFLM,framework,,2006,Multilateral Framework on Labour Migration,Cadre multilatéral pour \
        les migrations de main-d'œuvre,Marco Multilateral para las Migraciones \
        Laborales,MFLM,Cadre multilatéral,Marco Multilateral,1,1,

        """)
  }

  @Test func markdownHasAFewColumnsInTheLanguageAskedFor() {
    let listing = Listing(.instruments, of: .sample, in: .french)
    #expect(
      MarkdownSink.text(listing) == """
        | Code | Titre | Année | Interventions | Points |
        | --- | --- | ---: | ---: | ---: |
        | C181 | Convention sur les agences d'emploi privées, 1997 | 1997 | 1 | 2 |
        | MFLM | Cadre multilatéral pour les migrations de main-d'œuvre | 2006 | 1 | 1 |

        """)
  }

  @Test func jsonOfOneRowKeepsTheOrderOfTheContract() {
    let listing = Listing(.instruments, of: .sample, only: ["MFLM"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "MFLM",
            "kind": "framework",
            "number": null,
            "year": 2006,
            "titles": {
              "en": "Multilateral Framework on Labour Migration",
              "fr": "Cadre multilatéral pour les migrations de main-d'œuvre",
              "es": "Marco Multilateral para las Migraciones Laborales"
            },
            "short_titles": {
              "en": "MFLM",
              "fr": "Cadre multilatéral",
              "es": "Marco Multilateral"
            },
            "points": 1,
            "interventions": 1,
            "inferred": []
          }
        ]

        """)
  }
}
