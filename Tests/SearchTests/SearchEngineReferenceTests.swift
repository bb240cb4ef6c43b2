import Meeting
import Testing

@testable import Search
import TestSupport

/// Everything about a generated meeting twice: in the engine, and as records one by one.
private struct Pair {
  let engine: SearchEngine
  let reference: ReferenceMatcher
  /// Where the records of each kind begin in the reference.
  private let starts: [SearchRecord.Kind: Int]

  init(interventions: Int, seed: UInt64, isOneToOne: Bool = false) throws {
    let generated = try #require(
      GeneratedMeeting(interventions: interventions, seed: seed, isOneToOne: isOneToOne))
    let maker = RecordMaker.all(of: generated.meeting, printed: generated.printed)
    engine = SearchEngine(generated.meeting, printed: generated.printed)
    reference = ReferenceMatcher(records: maker.records, spellings: maker.pool.spellings)
    var starts: [SearchRecord.Kind: Int] = [:]
    for (number, record) in maker.records.enumerated() where starts[record.kind] == nil {
      starts[record.kind] = number
    }
    self.starts = starts
  }

  /// The reference's numbers of the engine's records.
  func numbers(_ found: RecordSet) -> [Int] {
    var numbers: [Int] = []
    found.forEach { record in
      let (kind, position) = engine.space.place(of: record)
      numbers.append((starts[kind] ?? 0) + position)
    }
    return numbers
  }
}

@Test(arguments: [(1, false), (2, true), (3, false)])
func speechIsFoundAsComparingEveryRecordFindsIt(seed: UInt64, isOneToOne: Bool) throws {
  var generator = SeededNumbers(seed: seed)
  let pair = try Pair(interventions: 40, seed: seed, isOneToOne: isOneToOne)
  var found = 0
  for _ in 0..<250 {
    let query = Query(GeneratedQuery.node(&generator, depth: 2))
    let kinds = Set(SearchRecord.Kind.allCases.filter { _ in generator.chance(80) })
    let matches = pair.numbers(pair.engine.matches(query, kinds))
    let expected = pair.reference.matches(query, kinds)
    try #require(matches == expected, "\(query)")
    found += matches.count
  }
  #expect(found > 3_000, "the queries must find something to be worth comparing")
}

@Test(arguments: [(4, false), (5, true)])
func speechIsRankedAsScoringEveryRecordRanksIt(seed: UInt64, isOneToOne: Bool) throws {
  var generator = SeededNumbers(seed: seed)
  let pair = try Pair(interventions: 40, seed: seed, isOneToOne: isOneToOne)
  let ranking = ReferenceRanking(pair.reference)
  let all = Set(SearchRecord.Kind.allCases)
  for _ in 0..<120 {
    let query = Query(GeneratedQuery.node(&generator, depth: 1))
    let expected = ranking.ranked(query, pair.reference.matches(query, all))
    for limit in [1, 10, expected.count] where limit > 0 {
      let hits = pair.engine.search(query, all, limit: limit)
      let best = expected.prefix(limit)
      try #require(
        hits.map(\.id) == best.map { pair.reference.records[$0.record].id }, "\(query) \(limit)")
      try #require(hits.map(\.score) == best.map { Double($0.score) }, "\(query) \(limit)")
    }
  }
}

/// The engine shows speech from the meeting's rows, and all else from records; a hit tells no
/// difference.
@Test func hitsInSpeechAreShownAsThoseOfRecordsAre() throws {
  var generator = SeededNumbers(seed: 6)
  let pair = try Pair(interventions: 40, seed: 6)
  let plain = SearchEngine(pair.reference.records, spellings: pair.reference.spellings)
  let all = Set(SearchRecord.Kind.allCases)
  for _ in 0..<200 {
    let query = Query(GeneratedQuery.node(&generator, depth: 1))
    try #require(
      pair.engine.search(query, all, limit: 40) == plain.search(query, all, limit: 40), "\(query)")
  }
}

@Test func suggestionsCountWhatTheChangedQueryFinds() throws {
  var generator = SeededNumbers(seed: 7)
  let pair = try Pair(interventions: 30, seed: 7)
  let all = Set(SearchRecord.Kind.allCases)
  var made = 0
  for _ in 0..<300 {
    let words = (0..<2).map { _ in Query.Node.word(generator.pick(GeneratedQuery.words + ["feez"]))
    }
    var evaluation = Evaluation(pair.engine)
    let query = Query(.and(words))
    guard let suggestion = pair.engine.suggestion(for: query, all, &evaluation) else { continue }
    for change in [suggestion.drop, suggestion.spelling].compactMap(\.self) {
      #expect(change.count == pair.reference.matches(change.query, all).count)
      made += 1
    }
  }
  #expect(made > 10)
}

@Test func aRecordOfManyBlocksIsFoundAndRankedAsOneByOne() throws {
  let pair = try Pair(interventions: 9000, seed: 8, isOneToOne: true)
  let kinds: Set<SearchRecord.Kind> = [.point]
  for text in ["fe", "\"the fee\"", "côte -fees"] {
    let query = try Query(text)
    let expected = pair.reference.matches(query, kinds)
    try #require(pair.numbers(pair.engine.matches(query, kinds)) == expected, "\(text)")
    #expect(!expected.isEmpty)
  }
}

/// Any letters, signs and marks in any order.
@Test func whateverIsTypedIsAnsweredOrIsAnError() throws {
  var generator = SeededNumbers(seed: 9)
  let index = SearchIndex(try #require(GeneratedMeeting(interventions: 30, seed: 9)).meeting)
  let pieces = [
    "\"", "(", ")", "-", ":", "or ", "and ", "not ", "|", " ", "fee", "é", "e\u{301}", "田", "\u{0}",
    "💬",
    "para:", "kind:", "id:", "has:", "asks:", "9", "0", "-5", "99999999999999999999", "ß", "'",
    "\u{200D}",
    "country:", "speaker:", "mr ", "i3", "i3-1", "\u{FFFD}", "\t",
  ]
  var answered = 0
  for _ in 0..<600 {
    let text = (0..<Int.random(in: 1...9, using: &generator)).map { _ in generator.pick(pieces) }
      .joined()
    guard let query = try? Query(typing: text) else { continue }
    let limit = generator.pick([0, 1, 3, 500])
    let answer = try #require(
      index.answer(query, limit: limit, facets: Set(Facet.allCases)), "\(text)")
    try #require(answer.count == index.count(query) && answer.hits.count <= limit, "\(text)")
    answered += 1
  }
  #expect(answered > 300)
}

@Test(arguments: [(10, false), (11, true)])
func aFacetOfGeneratedSpeechCountsWhatItsFieldLeaves(seed: UInt64, isOneToOne: Bool) throws {
  let generated = try #require(
    GeneratedMeeting(interventions: 60, seed: seed, isOneToOne: isOneToOne))
  let index = SearchIndex(generated.meeting)
  let fields: [(Facet, String)] = [
    (.group, "group"), (.theme, "theme"), (.topic, "topic"), (.instrument, "cites"),
    (.country, "country"), (.pointKind, "kind"),
  ]
  let kinds: Set<SearchRecord.Kind> = [.intervention, .point]
  for text in ["fe", "-the", "kind:asks or suisse"] {
    let answer = try #require(
      index.answer(Query(text), kinds: kinds, limit: 0, facets: Set(Facet.allCases)))
    for (facet, field) in fields {
      #expect(answer.facets[facet]?.isEmpty == false, "\(text) \(field)")
      for count in answer.facets[facet] ?? [] {
        let narrowed = try Query("(\(text)) \(field):\"\(count.value)\"")
        #expect(index.count(narrowed, kinds: kinds) == count.count, "\(narrowed)")
      }
    }
  }
}

@Test func typingLetterByLetterGivesTheSameAsAskingAtOnce() throws {
  let meeting = try #require(GeneratedMeeting(interventions: 40, seed: 12)).meeting
  let typed = SearchIndex(meeting)
  for text in ["côte fees", "\"the fee\" -migr", "kind:asks (fair or été)", "para:5-9 x"] {
    for count in 1...text.count {
      let query = try Query(typing: String(text.prefix(count)))
      let answer = typed.answer(query, limit: 20, facets: [.group])
      guard count % 4 == 0 || count == text.count else { continue }
      let fresh = SearchIndex(meeting).answer(query, limit: 20, facets: [.group])
      #expect(answer?.hits == fresh?.hits && answer?.matches == fresh?.matches, "\(query)")
      #expect(answer?.facets == fresh?.facets)
    }
  }
}

/// Where few are wanted, most records are passed over unseen: the best stay the best.
@Test(arguments: [(13, false), (14, true)])
func theBestFewAreTheFirstOfAll(seed: UInt64, isOneToOne: Bool) throws {
  var generator = SeededNumbers(seed: seed)
  let generated = try #require(
    GeneratedMeeting(interventions: 700, seed: seed, isOneToOne: isOneToOne))
  let engine = SearchEngine(generated.meeting)
  for _ in 0..<40 {
    let query = Query(GeneratedQuery.node(&generator, depth: 1))
    let ranked = engine.ranked(query, limit: engine.space.count)
    for limit in [1, 7, 50] {
      let best = engine.ranked(query, limit: limit)
      let expected = ranked.prefix(limit)
      try #require(best.map(\.record) == expected.map(\.record), "\(query) \(limit)")
      try #require(best.map(\.score) == expected.map(\.score), "\(query) \(limit)")
    }
  }
}

extension SearchEngine {
  fileprivate func ranked(_ query: Query, limit: Int) -> [BestRecords.Ranked] {
    guard let root = query.root else { return [] }
    var evaluation = Evaluation(self)
    let found = evaluation.matches(query, Set(SearchRecord.Kind.allCases))
    return Ranking(root, &evaluation).best(of: found, limit: limit, &evaluation)
  }
}
