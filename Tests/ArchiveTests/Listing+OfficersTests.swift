import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingOfficersTests {
  @Test func csvHasEveryValueOfEveryRow() {
    let listing = Listing(.officers, of: .sample)
    #expect(
      CSVSink.text(listing) == """
        id,office,offices_en,offices_fr,offices_es,group,person,participant,iso2,paragraphs,infe\
        rred,note
        chairperson,Chairperson,Chairperson,Président,Presidente,chair,Mr Peter \
        Achterberg,,NL,1;3,,Not in the list of participants.
        employer-spokesperson,Employer spokesperson,Employer spokesperson,Porte-parole des \
        employeurs,Portavoz de los empleadores,employers,Mr João Araujo,joao-araujo,BR,3,,
        rapporteur,Rapporteur,Rapporteur,Rapporteur,Relator,government,,,,,es,

        """)
  }

  @Test func markdownHasAFewColumnsInTheLanguageAskedFor() {
    let listing = Listing(.officers, of: .sample, in: .french)
    #expect(
      MarkdownSink.text(listing) == """
        | Fonction | Groupe | Personne | Pays | Paragraphes |
        | --- | --- | --- | --- | --- |
        | Président | Présidence | Mr Peter Achterberg | NL | 1, 3 |
        | Porte-parole des employeurs | Employeurs | Mr João Araujo | BR | 3 |
        | Rapporteur | Gouvernements | non nommé |  |  |

        """)
  }

  @Test func jsonOfOneRowKeepsTheOrderOfTheContract() {
    let listing = Listing(.officers, of: .sample, only: ["rapporteur"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "rapporteur",
            "office": "Rapporteur",
            "offices": {
              "en": "Rapporteur",
              "fr": "Rapporteur",
              "es": "Relator"
            },
            "group": "government",
            "person": null,
            "participant": null,
            "iso2": null,
            "paragraphs": [],
            "inferred": ["es"],
            "note": null
          }
        ]

        """)
  }
}
