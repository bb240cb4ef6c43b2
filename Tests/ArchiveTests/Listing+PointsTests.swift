import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingPointsTests {
  @Test func csvHasEveryValueOfEveryRow() {
    let listing = Listing(.points, of: .sample)
    #expect(
      CSVSink.text(listing) == """
        id,intervention,paragraph,kind,text,topics,instruments,bodies,countries,conclusions
        p001-01,i001,1,reports,The Chairperson welcomes harbours large and small.,training,,,,
        p002-01,i002,2,explains,Harbours changed faster than their schools.,training,,,,
        p004-01,i004,4,supports,The Employers welcome fair recruitment.,fees,C181,,,
        p004-02,i004,4,opposes,The Employers do not want a new Convention.,fees,,,,
        p005-01,i004,5,asks,The Employers ask the Office for a guide to recruitment \
        agencies.,fees;training,C181;MFLM,,,1(i)
        p006-01,i006,6,asks,The Workers ask that no worker pay a fee.,fees,,,,1(i);1(ii)
        p006-02,i006,6,warns,The Workers fear that agencies hide their fees.,fees,,IOM,PH;SG,
        p007-01,i007,7,reports,Switzerland licenses its recruitment agencies.,fees,,,CH,
        p008-01,i008,8,asks,"Côte d'Ivoire, for the Africa group, asks for a school at \
        Abidjan.",training,,,CI,
        p009-01,i009,9,offers,Japan (日本) offers 12 teachers.,training,,,JP,
        p010-01,i010,10,answers,The network has members in 31 harbours.,training,,,,
        p010-02,i010,10,sums-up,The network hears agreement on training.,training,,,,

        """)
  }

  @Test func markdownHasAFewColumnsInTheLanguageAskedFor() {
    let listing = Listing(.points, of: .sample, in: .french)
    #expect(
      MarkdownSink.text(listing) == """
        | Par. | Orateur | Nature | Point |
        | ---: | --- | --- | --- |
        | 1 | Présidence | rend compte | The Chairperson welcomes harbours large and small. |
        | 2 | Secretary-General | explique | Harbours changed faster than their schools. |
        | 4 | Employeurs | appuie | The Employers welcome fair recruitment. |
        | 4 | Employeurs | s'oppose | The Employers do not want a new Convention. |
        | 5 | Employeurs | demande | The Employers ask the Office for a guide to \
        recruitment agencies. |
        | 6 | Travailleurs | demande | The Workers ask that no worker pay a fee. |
        | 6 | Travailleurs | met en garde | The Workers fear that agencies hide their fees. |
        | 7 | Suisse | rend compte | Switzerland \
        licenses its recruitment agencies. |
        | 8 | Côte d'Ivoire, pour le Groupe de l'Afrique | demande | Côte d'Ivoire, for \
        the Africa group, asks for a school at Abidjan. |
        | 9 | Japon | offre | Japan (日本) offers 12 \
        teachers. |
        | 10 | Réseau des travailleurs portuaires | répond | The network has members in 31 harbours. |
        | 10 | Réseau des travailleurs portuaires | résume | The network hears agreement on training. |

        """)
  }

  @Test func jsonOfOneRowKeepsTheOrderOfTheContract() {
    let listing = Listing(.points, of: .sample, only: ["p005-01"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "p005-01",
            "intervention": "i004",
            "paragraph": 5,
            "kind": "asks",
            "text": "The Employers ask the Office for a guide to recruitment agencies.",
            "topics": ["fees", "training"],
            "instruments": ["C181", "MFLM"],
            "bodies": [],
            "countries": [],
            "conclusions": ["1(i)"]
          }
        ]

        """)
  }

  @Test func jsonOfAnotherRowTellsWhatIsAbsent() {
    let listing = Listing(.points, of: .sample, only: ["p006-02"])
    #expect(
      JSONSink.text(listing) == """
        [
          {
            "id": "p006-02",
            "intervention": "i006",
            "paragraph": 6,
            "kind": "warns",
            "text": "The Workers fear that agencies hide their fees.",
            "topics": ["fees"],
            "instruments": [],
            "bodies": ["IOM"],
            "countries": ["PH", "SG"],
            "conclusions": []
          }
        ]

        """)
  }
}
