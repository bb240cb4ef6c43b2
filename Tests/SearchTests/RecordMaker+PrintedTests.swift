import Meeting
import Search
import TestSupport
import Testing

/// Invented words that no row of the sample has.
private let index = SearchIndex(
  .sample,
  printed: PrintedPassage.all(
    paragraphs: [
      1: "Basalt was praised in the opening.",
      4: "No quay of basalt was ever paid for by a porter.",
      7: "The capstans of Zürich turn without a licence.", 11: "It was noted.", 99: "Lost basalt.",
    ],
    conclusions: ["1": "The Office should weigh basalt:", "1(i)": "in June;", "7(ii)": "in vain."]))

private let plain = SearchIndex(.sample)

private func hits(_ text: String, _ index: SearchIndex = index) throws -> [Hit] {
  try index.search(Query(text), limit: 99)
}

private func printed(_ text: String) throws -> [String] {
  try hits(text).filter { $0.kind == .printed }.map(\.id)
}

@Suite struct RecordMakerPrintedTests {
  @Test func aPassageIsFoundByItsWordsAndShownWithThem() throws {
    let hit = try #require(hits("capstans zurich").first)
    #expect(hit.kind == .printed)
    #expect(hit.id == "7")
    #expect(hit.field == "printed text")
    #expect(hit.language == nil)
    #expect(hit.snippet == "The capstans of Zürich turn without a licence.")
    #expect(hit.matches == [4..<12, 16..<22])
  }

  @Test(arguments: [
    ("basalt", ["1", "4", "99", "c:1"]), ("\"paid for\"", ["4"]),
    ("basalt -quay", ["1", "99", "c:1"]),
    ("june or vain", ["1(i)", "7(ii)"]), ("\"for paid\"", []), ("basa", ["1", "4", "99", "c:1"]),
  ])
  func theQueryLanguageIsTheSame(text: String, expected: [String]) throws {
    #expect(try printed(text).sorted() == expected.sorted())
  }

  @Test(arguments: [
    ("kind:printed", ["1", "1(i)", "11", "4", "7", "7(ii)", "99", "c:1"]),
    ("kind:printed basalt", ["1", "4", "99", "c:1"]), ("kind:conclusion basalt", []),
    ("para:4", ["4"]), ("para:1-7 basalt", ["1", "4"]), ("id:\"1(i)\"", ["1(i)"]), ("id:4", ["4"]),
    ("basalt group:employers", ["4"]), ("basalt theme:recruitment", ["4"]),
    ("basalt for:employers", ["4"]), ("country:switzerland capstans", ["7"]),
    ("kind:printed topic:training", ["1(i)"]), ("kind:printed has:points", []),
  ])
  func aPassageHasTheFieldsOfWhoeverSpeaksInIt(text: String, expected: [String]) throws {
    #expect(try printed(text).sorted() == expected.sorted())
  }

  @Test func aNameLeadsToNoPassage() throws {
    #expect(try printed("switzerland") == [])
    #expect(try printed("4") == [])
    #expect(try printed("araujo") == [])
  }

  @Test func everyHitIsShownAsPrintedText() throws {
    for text in ["kind:printed", "para:4", "id:4", "basalt", "group:employers basalt"] {
      for hit in try hits(text) where hit.kind == .printed {
        #expect(hit.field == "printed text", "\(text)")
        #expect(hit.snippet.count > 5, "\(text)")
      }
    }
  }

  @Test func ourOwnWordsComeBeforeTheSamePrintedWords() throws {
    let point = try #require(Meeting.sample.points.first)
    let words = point.text.split { !$0.isLetter }.suffix(3).joined(separator: " ")
    let both = SearchIndex(
      .sample, printed: [PrintedPassage(.paragraph(point.paragraph), point.text)])
    let kinds = try both.search(Query(words), limit: 99).map(\.kind)
    let last = try #require(kinds.lastIndex(of: .point))
    #expect(try #require(kinds.firstIndex(of: .printed)) > last)
  }

  @Test func theRecordItselfIsFoundAsWithoutACopy() throws {
    for text in ["recruitment", "japan", "c181", "\"no worker\"", "para:4", "topic:training"] {
      let own = Set(try hits(text).filter { $0.kind != .printed }.map { "\($0.kind) \($0.id)" })
      #expect(own == Set(try hits(text, plain).map { "\($0.kind) \($0.id)" }), "\(text)")
    }
  }

  @Test func withoutACopyNothingIsPrinted() throws {
    #expect(try hits("kind:printed", plain).isEmpty)
    #expect(try plain.count(Query("kind:printed")) == 0)
  }

  @Test func aKindThatIsNotAskedForIsNotFound() throws {
    #expect(try index.filter(Query("basalt"), kinds: [.intervention, .conclusion]).isEmpty)
    #expect(try index.count(Query("basalt"), kinds: [.printed]) == 4)
  }
}
