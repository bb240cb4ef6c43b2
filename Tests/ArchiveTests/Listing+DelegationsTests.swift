import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingDelegationsTests {
  @Test func csvHasEveryValueOfEveryRow() {
    let listing = Listing(.delegations, of: .sample)
    #expect(
      CSVSink.text(listing) == """
        id,section,kind,names_en,names_fr,names_es,acronyms_en,acronyms_fr,acronyms_es,iso2,iso3\
        ,region,groups,participants,interventions,printed,inferred
        government-ci,government-members,country,Côte d'Ivoire,Côte d'Ivoire,Côte \
        d'Ivoire,,,,CI,CIV,africa,AFRICA-GROUP,1,1,CÔTE D'IVOIRE,
        government-jp,government-members,country,Japan,Japon,Japón,,,,JP,JPN,asia-pacific,,2,1,J\
        APAN / JAPON / JAPÓN,
        employer-br,employer-members,country,Brazil,Brésil,Brasil,,,,BR,BRA,americas,,1,0,BRAZIL\
         / BRÉSIL / BRASIL,
        worker-ph,worker-members,country,Philippines,Philippines,Filipinas,,,,PH,PHL,asia-pacifi\
        c,,1,0,PHILIPPINES / FILIPINAS,
        observer-ch,government-observers,country,Switzerland,Suisse,Suiza,,,,CH,CHE,europe-centr\
        al-asia,,3,1,SWITZERLAND / SUISSE / SUIZA,
        observer-jo,government-observers,country,Jordan,Jordanie,Jordania,,,,JO,JOR,arab-states,\
        ,1,0,JORDAN / JORDANIE / JORDANIA,
        ngo-hwn,ngo-representatives,organization,Harbour Workers' Network,Réseau des \
        travailleurs portuaires,Red de Trabajadores Portuarios,HWN,,,,,,,1,1,Harbour Workers' \
        Network,fr;es
        secretariat-secretary-general,secretariat,service,Secretary-General,Secrétaire \
        générale,Secretaria General,,,,,,,,2,0,Secretary-General,

        """)
  }

  @Test func markdownHasAFewColumnsInTheLanguageAskedFor() {
    let listing = Listing(.delegations, of: .sample, in: .french)
    #expect(
      MarkdownSink.text(listing) == """
        | Délégation | Section | Code | Personnes | Interv. |
        | --- | --- | --- | ---: | ---: |
        | Côte d'Ivoire | Membres gouvernementaux | CI | 1 | 1 |
        | Japon | Membres gouvernementaux | JP | 2 | 1 |
        | Brésil | Membres employeurs | BR | 1 | 0 |
        | Philippines | Membres travailleurs | PH | 1 | 0 |
        | Suisse | Observateurs gouvernementaux | CH | 3 | 1 |
        | Jordanie | Observateurs gouvernementaux | JO | 1 | 0 |
        | Réseau des travailleurs portuaires | Organisations non gouvernementales | HWN | 1 | 1 |
        | Secrétaire générale | Secrétariat |  | 2 | 0 |

        """)
  }

  @Test func jsonOfOneRowKeepsTheOrderOfTheContract() {
    let listing = Listing(.delegations, of: .sample, only: ["government-ci"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "government-ci",
            "section": "government-members",
            "kind": "country",
            "names": {
              "en": "Côte d'Ivoire",
              "fr": "Côte d'Ivoire",
              "es": "Côte d'Ivoire"
            },
            "acronyms": {
              "en": null,
              "fr": null,
              "es": null
            },
            "iso2": "CI",
            "iso3": "CIV",
            "region": "africa",
            "groups": ["AFRICA-GROUP"],
            "participants": 1,
            "interventions": 1,
            "printed": "CÔTE D'IVOIRE",
            "inferred": []
          }
        ]

        """)
  }

  @Test func jsonOfAnotherRowTellsWhatIsAbsent() {
    let listing = Listing(.delegations, of: .sample, only: ["ngo-hwn"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "ngo-hwn",
            "section": "ngo-representatives",
            "kind": "organization",
            "names": {
              "en": "Harbour Workers' Network",
              "fr": "Réseau des travailleurs portuaires",
              "es": "Red de Trabajadores Portuarios"
            },
            "acronyms": {
              "en": "HWN",
              "fr": null,
              "es": null
            },
            "iso2": null,
            "iso3": null,
            "region": null,
            "groups": [],
            "participants": 1,
            "interventions": 1,
            "printed": "Harbour Workers' Network",
            "inferred": ["fr", "es"]
          }
        ]

        """)
  }
}
