import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingPeopleTests {
  @Test func csvHasEveryValueOfEveryRow() {
    let listing = Listing(.people, of: .sample)
    #expect(
      CSVSink.text(listing) == """
        id,section,delegation,names_en,names_fr,names_es,iso2,role,honorific,name,position,langu\
        age,office,same_as,interventions,possible_interventions
        aya-nguessan,government-members,government-ci,Côte d'Ivoire,Côte d'Ivoire,Côte \
        d'Ivoire,CI,delegate,Mme,Aya N’Guessan-Œuvrard,harbour master,fr,,,1,0
        tanaka-hanako,government-members,government-jp,Japan,Japon,Japón,JP,delegate,Ms,田中花子 \
        Tanaka,harbour master,en,,,0,1
        sato-ren,government-members,government-jp,Japan,Japon,Japón,JP,adviser,Mr,Ren \
        Satō,harbour master,en,,,0,1
        joao-araujo,employer-members,employer-br,Brazil,Brésil,Brasil,BR,delegate,Sr.,João \
        Araújo,harbour master,es,,,1,0
        liza-bantay,worker-members,worker-ph,Philippines,Philippines,Filipinas,PH,delegate,Ms,Li\
        za Bantay,harbour master,en,,,1,0
        urs-zuellig,government-observers,observer-ch,Switzerland,Suisse,Suiza,CH,observer,Mr,Urs\
         Züllig,harbour master,en,,,0,1
        lea-favre,government-observers,observer-ch,Switzerland,Suisse,Suiza,CH,observer,Mme,Léa \
        Favre,harbour master,fr,,,0,1
        gian-camenzind,government-observers,observer-ch,Switzerland,Suisse,Suiza,CH,observer,Mr,\
        Gian Camenzind,harbour master,en,,,0,1
        samir-khouri,government-observers,observer-jo,Jordan,Jordanie,Jordania,JO,observer,Mr,Sa\
        mir Khouri,harbour master,en,,,0,0
        nora-lindqvist,ngo-representatives,ngo-hwn,Harbour Workers' Network,Réseau des \
        travailleurs portuaires,Red de Trabajadores Portuarios,,representative,Ms,Nora \
        Lindqvist,harbour master,en,,,0,0
        ingrid-moe,secretariat,secretariat-secretary-general,Secretary-General,Secrétaire \
        générale,Secretaria General,,secretariat,,Ingrid Moe,,,Secretary-General,,1,0
        ingrid-moe-2,secretariat,secretariat-secretary-general,Secretary-General,Secrétaire \
        générale,Secretaria General,,secretariat,,Ingrid Moe,,,Experts,ingrid-moe,1,0

        """)
  }

  @Test func markdownHasAFewColumnsInTheLanguageAskedFor() {
    let listing = Listing(.people, of: .sample, in: .french)
    #expect(
      MarkdownSink.text(listing) == """
        | Nom | Délégation | Qualité | Poste |
        | --- | --- | --- | --- |
        | Mme Aya N’Guessan-Œuvrard | Côte d'Ivoire | délégué(e) | harbour master |
        | Ms 田中花子 Tanaka | Japon | délégué(e) | harbour master |
        | Mr Ren Satō | Japon | conseiller(ère) | harbour master |
        | Sr. João Araújo | Brésil | délégué(e) | harbour master |
        | Ms Liza Bantay | Philippines | délégué(e) | harbour master |
        | Mr Urs Züllig | Suisse | observateur(trice) | harbour master |
        | Mme Léa Favre | Suisse | observateur(trice) | harbour master |
        | Mr Gian Camenzind | Suisse | observateur(trice) | harbour master |
        | Mr Samir Khouri | Jordanie | observateur(trice) | harbour master |
        | Ms Nora Lindqvist | Réseau des travailleurs portuaires | représentant(e) | harbour \
        master |
        | Ingrid Moe | Secrétaire générale | secrétariat | Secretary-General |
        | Ingrid Moe | Secrétaire générale | secrétariat | Experts |

        """)
  }

  @Test func jsonOfOneRowKeepsTheOrderOfTheContract() {
    let listing = Listing(.people, of: .sample, only: ["tanaka-hanako"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "tanaka-hanako",
            "section": "government-members",
            "delegation": "government-jp",
            "names": {
              "en": "Japan",
              "fr": "Japon",
              "es": "Japón"
            },
            "iso2": "JP",
            "role": "delegate",
            "honorific": "Ms",
            "name": "田中花子 Tanaka",
            "position": "harbour master",
            "language": "en",
            "office": null,
            "same_as": null,
            "interventions": 0,
            "possible_interventions": 1
          }
        ]

        """)
  }

  @Test func jsonOfAnotherRowTellsWhatIsAbsent() {
    let listing = Listing(.people, of: .sample, only: ["ingrid-moe-2"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "ingrid-moe-2",
            "section": "secretariat",
            "delegation": "secretariat-secretary-general",
            "names": {
              "en": "Secretary-General",
              "fr": "Secrétaire générale",
              "es": "Secretaria General"
            },
            "iso2": null,
            "role": "secretariat",
            "honorific": null,
            "name": "Ingrid Moe",
            "position": null,
            "language": null,
            "office": "Experts",
            "same_as": "ingrid-moe",
            "interventions": 1,
            "possible_interventions": 0
          }
        ]

        """)
  }
}
