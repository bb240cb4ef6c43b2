import Testing

@testable import Search
import TestSupport

/// Words that begin alike, differ in accents, or are forms of address.
private let vocabulary = [
  "a", "ab", "abc", "abcd", "bc", "b", "côte", "cote", "cotés", "co", "œuvre", "oeuvre", "x1", "12",
  "1", "mr", "m", "été", "ete", "d'ab", "bc-abc", "zz",
]

private func text(_ generator: inout SeededNumbers, upTo count: Int) -> String {
  (0..<Int.random(in: 1...count, using: &generator)).map { _ in generator.pick(vocabulary) }
    .joined(separator: generator.chance(80) ? " " : ", ")
}

/// Records of all kinds with generated names, values and texts.
private func generated(_ generator: inout SeededNumbers, count: Int) -> SearchEngine {
  var pool = SpellingPool()
  var records: [SearchRecord] = []
  let roles: [Spelling.Role] = [.name, .code, .delegation, .id]
  let fields: [Query.Field] = [.country, .speaker, .cites]
  for kind in SearchRecord.Kind.allCases {
    for number in 0..<(count / SearchRecord.Kind.allCases.count) {
      var record = SearchRecord(kind, "\(kind.rawValue)-\(number)")
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        let name = Spelling.Use.name(generator.pick(roles))
        record.spellings += [pool.number(text(&generator, upTo: 3), nil, name)].compactMap(\.self)
        let value = Spelling.Use.value(generator.pick(fields))
        record.spellings += [pool.number(text(&generator, upTo: 2), nil, value)].compactMap(\.self)
      }
      record.texts = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        let tags: [SearchRecord.Text.Tag] = [.plain, .asks, .label]
        return .init(text(&generator, upTo: 8), "text", tag: generator.pick(tags))
      }
      let first = Int.random(in: 1...20, using: &generator)
      if generator.chance(60) { record.paragraphs = [first...(first + number % 3)] }
      records.append(record)
    }
  }
  return SearchEngine(records, spellings: pool.spellings)
}

private func node(_ generator: inout SeededNumbers, depth: Int) -> Query.Node {
  let isLeaf = depth == 0 || generator.chance(35)
  switch isLeaf
    ? Int.random(in: 0...4, using: &generator) : Int.random(in: 5...7, using: &generator)
  {
  case 0, 1: return .word(generator.pick(vocabulary + ["ot", "bcd", "uvr", "co"]))
  case 2: return .phrase(text(&generator, upTo: 3))
  case 3:
    let fields: [Query.Field] = [.country, .speaker, .cites, .asks, .label]
    return .field(generator.pick(fields), .text(text(&generator, upTo: 2)))
  case 4:
    let first = Int.random(in: 0...20, using: &generator)
    return .field(.paragraph, .paragraphs(first...(generator.chance(10) ? .max : first + 2)))
  case 5: return .not(node(&generator, depth: depth - 1))
  case 6: return .or((0..<2).map { _ in node(&generator, depth: depth - 1) })
  default: return .and((0..<3).map { _ in node(&generator, depth: depth - 1) })
  }
}

@Test(arguments: [1, 2, 3, 4])
func theIndexFindsWhatComparingEveryRecordFinds(seed: UInt64) {
  var generator = SeededNumbers(seed: seed)
  let engine = generated(&generator, count: 60)
  let reference = ReferenceMatcher(records: engine.records, spellings: engine.names.spellings)
  var found = 0
  for _ in 0..<1_000 {
    let query = Query(node(&generator, depth: 2))
    let kinds = Set(SearchRecord.Kind.allCases.filter { _ in generator.chance(70) })
    var matches: [Int] = []
    engine.forEachPlainRecord(in: engine.matches(query, kinds)) { matches.append($0) }
    matches.sort()
    let expected = reference.matches(query, kinds)
    #expect(matches == expected, "\(query)")
    if matches != expected { return }
    found += matches.count
  }
  #expect(found > 5_000, "the generated queries must find something to be worth comparing")
}

@Test func rankingKeepsAllMatchesAndShowsWhereTheyAre() {
  var generator = SeededNumbers(seed: 11)
  let engine = generated(&generator, count: 60)
  let all = Set(SearchRecord.Kind.allCases)
  for _ in 0..<500 {
    let query = Query(node(&generator, depth: 1))
    let hits = engine.search(query, all, limit: .max)
    #expect(hits.count == engine.matches(query, all).count, "\(query)")
    #expect(Set(hits.map(\.id)).count == hits.count)
    for (better, worse) in zip(hits, hits.dropFirst()) { #expect(better.score >= worse.score) }
    for hit in hits {
      let length = hit.snippet.count
      #expect(hit.matches.allSatisfy { $0.lowerBound < $0.upperBound && $0.upperBound <= length })
    }
  }
}
