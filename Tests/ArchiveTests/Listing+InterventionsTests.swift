import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingInterventionsTests {
  @Test func csvHasEveryValueOfEveryRow() {
    let listing = Listing(.interventions, of: .sample)
    #expect(
      CSVSink.text(listing) == """
        id,paragraphs,theme,group,capacity,label,delegation,iso2,organization,on_behalf_of,perso\
        n,person_name,attribution,candidates,reason,agrees_with,answers,refers_to,instruments,bo\
        dies,topics,points,note
        i001,1,opening,chair,chairperson,The Chairperson,,,,,chairperson,Mr Peter \
        Achterberg,stated,,Paragraph 3 names the Chairperson.,,,,,,training,1,
        i002,2,opening,office,secretary-general,The Secretary-General,,,ILO,,ingrid-moe,Ingrid \
        Moe,stated,,The paragraph names her.,,,,,,training,1,
        i004,4;5,recruitment,employers,spokesperson,The Employer \
        spokesperson,,,,,joao-araujo,Sr. João Araújo,inferred,,Paragraph 3 names the \
        spokesperson of the Employers.,,,,C181;MFLM,,fees;training,3,
        i006,6,recruitment,workers,spokesperson,The Worker spokesperson,,,,,liza-bantay,Ms Liza \
        Bantay,inferred,,She is the only Worker member on the list.,,i004,,,IOM,fees,2,
        i007,7,recruitment,government,government-representative,The representative of the \
        Government of Switzerland,observer-ch,CH,,,,,one_of,urs-zuellig;lea-favre;gian-camenzind\
        ,Three observers are listed.,i006,,,,,fees,1,
        i008,8,recruitment,government,government-representative,The representative of the \
        Government of Côte d'Ivoire,government-ci,CI,,AFRICA-GROUP,aya-nguessan,Mme Aya \
        N’Guessan-Œuvrard,inferred,,One delegate is listed.,,,i004;i007,,,training,1,
        i009,9,closing,government,government-representative,The representative of the \
        Government of Japan,government-jp,JP,,,,,one_of,tanaka-hanako;sato-ren,A delegate and \
        an adviser are listed.,,,,,,training,1,Spoke after the vote.
        i010,10,closing,observer,observer,A network of harbour \
        workers,ngo-hwn,,HWN,,,,unknown,,The record names nobody.,,,,,,training,2,

        """)
  }

  @Test func markdownHasAFewColumnsInTheLanguageAskedFor() {
    let listing = Listing(.interventions, of: .sample, in: .french)
    #expect(
      MarkdownSink.text(listing) == """
        | Par. | Thème | Orateur | Connu | Personne | Points |
        | --- | --- | --- | --- | --- | ---: |
        | 1 | Ouverture | Présidence | indiqué | Mr Peter Achterberg | 1 |
        | 2 | Ouverture | Secretary-General | indiqué | Ingrid Moe | 1 |
        | 4-5 | Recrutement | Employeurs | déduit | Sr. João Araújo | 3 |
        | 6 | Recrutement | Travailleurs | déduit | Ms Liza Bantay | 2 |
        | 7 | Recrutement | Suisse | 1 sur 3 |  | 1 |
        | 8 | Recrutement | Côte d'Ivoire, pour le Groupe de l'Afrique | déduit | Mme Aya \
        N’Guessan-Œuvrard | 1 |
        | 9 | Clôture | Japon | 1 sur 2 |  | 1 |
        | 10 | Clôture | Réseau des travailleurs portuaires | non nommé |  | 2 |

        """)
  }

  @Test func jsonOfOneRowKeepsTheOrderOfTheContract() {
    let listing = Listing(.interventions, of: .sample, only: ["i007"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "i007",
            "paragraphs": [7],
            "theme": "recruitment",
            "group": "government",
            "capacity": "government-representative",
            "label": "The representative of the Government of Switzerland",
            "delegation": "observer-ch",
            "iso2": "CH",
            "organization": null,
            "on_behalf_of": null,
            "person": null,
            "person_name": null,
            "attribution": "one_of",
            "candidates": ["urs-zuellig", "lea-favre", "gian-camenzind"],
            "reason": "Three observers are listed.",
            "agrees_with": ["i006"],
            "answers": [],
            "refers_to": [],
            "instruments": [],
            "bodies": [],
            "topics": ["fees"],
            "points": 1,
            "note": null
          }
        ]

        """)
  }

  @Test func jsonOfAnotherRowTellsWhatIsAbsent() {
    let listing = Listing(.interventions, of: .sample, only: ["i008"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "i008",
            "paragraphs": [8],
            "theme": "recruitment",
            "group": "government",
            "capacity": "government-representative",
            "label": "The representative of the Government of Côte d'Ivoire",
            "delegation": "government-ci",
            "iso2": "CI",
            "organization": null,
            "on_behalf_of": "AFRICA-GROUP",
            "person": "aya-nguessan",
            "person_name": "Mme Aya N’Guessan-Œuvrard",
            "attribution": "inferred",
            "candidates": [],
            "reason": "One delegate is listed.",
            "agrees_with": [],
            "answers": [],
            "refers_to": ["i004", "i007"],
            "instruments": [],
            "bodies": [],
            "topics": ["training"],
            "points": 1,
            "note": null
          }
        ]

        """)
  }
}
