import Search
import TestSupport
import Testing

@Test(arguments: [
  ("", ""), ("   ", ""), ("fees", "fees"), ("  fair   fees ", "fair fees"),
  ("\"fair fees\"", "\"fair fees\""), ("«fair fees»", "\"fair fees\""), ("-fees", "-fees"),
  ("not fees", "-fees"), ("NOT fees", "-fees"), ("a or b c", "a or b c"),
  ("a|b", "a or b"), ("(a or b) c", "(a or b) c"), ("((a))", "a"), ("a (b c)", "a b c"),
  ("a or (b or c)", "a or b or c"), ("-(a or b)", "-(a or b)"), ("-(a b)", "-(a b)"),
  ("--a", "--a"), ("a\"b c\"d", "a \"b c\" d"), ("d'Ivoire", "d'Ivoire"), ("& fees !", "fees"),
  ("trinité-et-tobago", "trinité-et-tobago"), ("10:30", "10:30"), ("a OR b", "a or b"),
  ("orb nota", "orb nota"),
])
func aQueryReadsBackInCanonicalSpelling(text: String, expected: String) throws {
  let query = try Query(text)
  #expect(query.description == expected)
  #expect(try Query(query.description) == query)
}

@Test(arguments: [
  ("country:CH", "country:CH"), ("co:suisse", "country:suisse"), ("COUNTRY:ch", "country:ch"),
  ("country:\"Costa Rica\"", "country:\"Costa Rica\""), ("gr:emp", "group:employers"),
  ("group:travailleurs", "group:workers"), ("group:of", "group:office"),
  ("paragraph:5", "para:5"), ("para:50-60", "para:50-60"), ("para:50–60", "para:50-60"),
  ("para:50..60", "para:50-60"), ("para:50-", "para:50-"), ("para:-9", "para:0-9"),
  ("lab:en", "label:en"), ("lang:fran", "language:fr"), ("language:en", "language:en"),
  ("section:employer-m", "section:employer-members"), ("has:d", "has:doubt"),
  ("section:\"Worker members\"", "section:worker-members"), ("f:eu", "for:eu"),
  ("-ci:c189", "-cites:c189"), ("asks:\"a (b) c\"", "asks:\"a (b) c\""),
])
func fieldsAndChosenValuesMayBeCut(text: String, expected: String) throws {
  let query = try Query(text)
  #expect(query.description == expected)
  #expect(try Query(query.description) == query)
}

@Test func theTreeSaysWhatTheTextMeans() throws {
  let query = try Query("fees -\"new law\" (gr:work or para:54)")
  let expected: Query.Node = .and([
    .word("fees"), .not(.phrase("new law")),
    .or([.field(.group, .text("workers")), .field(.paragraph, .paragraphs(54...54))]),
  ])
  #expect(query.root == expected)
}

@Test(arguments: [
  ("fees \"fair recr", "fees fair-recr"), ("\"", ""), ("fees \"", "fees"), ("fees -", "fees"),
  ("fees or", "fees"), ("fees or ", "fees"), ("fees |", "fees"), ("fees (", "fees"),
  ("(fees", "fees"), ("(fees or", "fees"), ("fees (a or (b", "fees (a or b)"),
  ("country:", ""), ("fees country:", "fees"), ("country:\"Costa R", "country:\"Costa R\""),
  ("country:\"", ""), ("fees not", "fees"), ("-(", ""), ("para:50-4", "para:50-"),
  ("para:", ""), ("group:o", "group:o"), ("section:gov", "section:gov"), ("\"or", "\"or\""),
  ("fees -country:", "fees"),
])
func anUnfinishedQueryFiltersByWhatIsThere(text: String, expected: String) throws {
  #expect(try Query(typing: text).description == expected)
}

@Test(arguments: [
  "contry:x fees", "c:x", "fees )", "or fees", "fees or or x", "()", "para:x", "group:xyz",
  "a country: b",
  "group:o fees", "para:60-50 x", "- )", "(a or ) b",
])
func whatTypingOnCannotMendIsAnError(text: String) {
  #expect(throws: QueryError.self) { try Query(typing: text) }
  #expect(throws: QueryError.self) { try Query(text) }
}

@Test(arguments: ["\"fees", "(fees", "fees -", "fees or", "country:", "group:o", "para:9-1", "not"])
func aFinishedQueryMayNotEndInTheMiddle(text: String) {
  #expect(throws: QueryError.self) { try Query(text) }
  #expect(throws: Never.self) { try Query(typing: text) }
}

private func reading(of text: String) -> Query? {
  try? Query(text)
}

@Test func anyTextIsAQueryOrAnErrorWithAPlaceInIt() {
  var generator = SeededNumbers(seed: 7)
  let pieces = [
    "a", "é", "or", "not", "-", "(", ")", "\"", "|", ":", "country:", "para:", "5-", "60", " ",
    "group:w", "«", "\u{0}", "🇨🇭", "x:", "sec:", "..", "'",
  ]
  for _ in 0..<20_000 {
    let text = (0..<Int.random(in: 0...9, using: &generator)).map { _ in generator.pick(pieces) }
      .joined()
    do {
      let query = try Query(text)
      #expect(reading(of: query.description) == query, "\(text)")
    } catch {
      #expect((1...(text.count + 1)).contains(error.position), "\(text)")
      #expect(!error.description.contains("\n") && error.description.count < 300)
    }
  }
}

@Test func deepNestingIsAnErrorAndNoCrash() {
  for text in ["(", "-", "not ", "(-"].map({ String(repeating: $0, count: 100_000) + "a" }) {
    #expect(throws: QueryError.self) { try Query(text) }
    #expect(throws: QueryError.self) { try Query(typing: text) }
  }
}
