import Archive
import Meeting
import TestSupport
import Testing

/// The listings of conclusions, traces, documents, provisions and facts.
@Suite struct ListingOutcomeTests {
  private func csv(_ kind: ListingKind, only ids: Set<String>? = nil) -> String {
    CSVSink.text(Listing(kind, of: .sample, only: ids))
  }

  @Test func csvOfConclusionsHasWhatLedToThemAndWhatStandsAround() {
    #expect(
      csv(.conclusions) == """
        number,kind,heading,text,topics,instruments,bodies,points,provisions
        1,paragraph,Recruitment,Introduces what the Office should do about recruitment.,fees,,,,
        1(i),item,Recruitment,"The Office should write a guide, with the International \
        Organization for Migration.",fees;training,C181,IOM,p005-01;p006-01,h2;r1
        1(ii),item,Recruitment,Fees should be published.,fees,,,p006-01,h2

        """)
  }

  @Test func jsonOfAConclusionKeepsTheOrderOfTheContract() {
    #expect(
      JSONSink.text(Listing(.conclusions, of: .sample, only: ["1(ii)"])) == """
        [
          {
            "number": "1(ii)",
            "kind": "item",
            "heading": "Recruitment",
            "text": "Fees should be published.",
            "topics": ["fees"],
            "instruments": [],
            "bodies": [],
            "points": ["p006-01"],
            "provisions": ["h2"]
          }
        ]

        """)
  }

  @Test func markdownOfConclusionsCountsTheirPoints() {
    #expect(
      MarkdownSink.text(Listing(.conclusions, of: .sample, only: ["1(ii)"])) == """
        | No. | Heading | Points | Conclusion |
        | --- | --- | ---: | --- |
        | 1(ii) | Recruitment | 1 | Fees should be published. |

        """)
  }

  @Test func csvOfTracesHasWhereThePointStands() {
    #expect(
      csv(.traces) == """
        point,conclusion,extent,reason,paragraph,intervention
        p005-01,1(i),full,It is the guide.,5,i004
        p006-01,1(i),part,A guide is not a ban.,6,i006
        p006-01,1(ii),part,What is published may still be paid.,6,i006
        p008-01,,none,No conclusion names Abidjan.,8,i008

        """)
  }

  @Test func aTraceToNoneSaysNoneToReadersAndNullToPrograms() {
    let listing = Listing(.traces, of: .sample, only: ["p008-01:"])
    #expect(listing.value("conclusion", at: 0) == .null)
    #expect(listing.cells.map { Array($0[2...3]) } == [["none", "none"]])
  }

  @Test func csvOfDocumentsCountsTheirProvisions() {
    #expect(
      csv(.documents) == """
        id,symbol,body,session,date,title,kind,relation,provisions
        plan-2008,HP/2008/1,IOM,"3rd Session, 2008",2008-06-10,Plan for Fair Harbours,plan,\
        Asks for the meeting.,2
        resolution-2015,,IOM,"10th Session, 2015",2015,Resolution on Agencies,resolution,\
        Continues the guide.,1

        """)
  }

  @Test func csvOfProvisionsHasTheirLinksAsInTheData() {
    #expect(
      csv(.provisions) == """
        id,document,number,kind,date,text,topics,instruments,bodies,countries,follows_from,leads_to
        h1,plan-2008,1,background,,Harbours hire through agencies.,fees,,,,,h2
        h2,plan-2008,2(a),commitment,2012,Members will meet by 2012.,fees,MFLM,,PH,h1,\
        c:1(i);c:1(ii)
        r1,resolution-2015,1,action,,The guide is revised every five years.,fees;training,,IOM,,\
        c:1(i),

        """)
  }

  @Test func csvOfFactsHasThePointOrTheReason() {
    #expect(
      csv(.facts) == """
        id,paragraph,kind,value,point,reason
        f1,6,acronym,IOM,p006-02,
        f2,10,number,31,p010-01,
        f3,8,body,Africa group,,Only in the label.

        """)
  }

  @Test func markdownHasTheColumnsThatReadersNeed() {
    func headings(_ kind: ListingKind) -> [String] {
      Listing(kind, of: .sample).headings.map(\.title)
    }
    #expect(
      headings(.traces) == [
        "Par.", "Speaker", "Led to", "Extent", "Point", "Why we judge so",
      ])
    #expect(headings(.documents) == ["Date", "Id", "Title", "Kind", "Provisions"])
    #expect(headings(.provisions) == ["Document", "No.", "Kind", "Date", "Provision"])
    #expect(headings(.facts) == ["Par.", "Kind", "Printed", "Point", "Why none"])
  }
}
