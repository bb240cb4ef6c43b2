import Meeting
import Search
import TestSupport
import Testing

private let finished = [
  "country:suisse fees", "\"recruitment agencies\" or \"fair fees\"",
  "(japan or suisse) -group:workers",
  "para:50-60 theme:recruitment", "asks:\"a guide\" not has:doubt", "speaker:\"Mme Favre\"",
  "for:AFRICA-GROUP | for:employers", "-(fees (agencies or guide))", "section:government-members",
  "language:fr role:delegate", "kind:asks topic:fees body:IOM",
  "cites:C181 label:spokesperson id:i004",
]

@Test(arguments: finished)
func everyBeginningOfAQueryIsAQueryWhileItIsTyped(text: String) throws {
  #expect(try Query(typing: text) == Query(text))
  for count in 0...text.count {
    let beginning = String(text.prefix(count))
    #expect(throws: Never.self, "\(beginning)") { try Query(typing: beginning) }
  }
}

@Test(arguments: finished)
func whatIsTypedSoFarReadsBackAsItself(text: String) throws {
  for count in 0...text.count {
    let query = try Query(typing: String(text.prefix(count)))
    #expect(try Query(typing: query.description) == query, "\(query)")
  }
}

@Test func anOpenPhraseMatchesTheWordThatIsBeingTyped() throws {
  let index = SearchIndex(.sample)
  func found(_ query: Query) -> Set<String> { index.filter(query, kinds: [.intervention]) }
  #expect(found(try Query(typing: "\"recruitment age")) == ["i004", "i007"])
  #expect(found(try Query("\"recruitment age\"")).isEmpty)
  #expect(found(try Query(typing: "\"recruitment agencies\"")) == ["i004", "i007"])
}

@Test func typingALetterMoreOfAWordNeverFindsMore() throws {
  let index = SearchIndex(.sample)
  let kinds = Set(SearchRecord.Kind.allCases)
  for text in [
    "recruitment", "switzerland", "favre", "achterberg", "c181", "portuarios", "oeuvrard",
  ] {
    // From the third letter on the inside of names counts too.
    for count in [1, 3, 4, 5].filter({ $0 < text.count }) {
      let fewer = index.filter(try Query(String(text.prefix(count + 1))), kinds: kinds)
      let more = index.filter(try Query(String(text.prefix(count))), kinds: kinds)
      #expect(fewer.isSubset(of: more), "\(text.prefix(count + 1))")
      #expect(!fewer.isEmpty)
    }
  }
}
