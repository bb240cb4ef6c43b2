/// Finds the best of the records that a query matches.
///
/// Names come before texts, and few records have the best names. So the scores of names are
/// looked at first; texts are scored only where a record could still be among the best by them.
struct Ranking {
  private let engine: SearchEngine
  private let parts: [Part]
  /// All words in one, where the query is nothing but words.
  private let joined: Part?

  /// What is ranked by one part of a query.
  private struct Part {
    var names = NameScores()
    var texts: TextHits?
    /// The texts that have the accents that the reader typed.
    var exact: TextHits?

    /// The most that a text can add.
    var most: Float {
      guard let texts, texts.count > 0 else { return 0 }
      return exact == nil ? Relevance.most : Relevance.most * 2
    }
  }

  /// - Parameter evaluation: has found, or finds, what the parts of the query hit.
  init(_ root: Query.Node, _ evaluation: inout Evaluation) {
    engine = evaluation.engine
    parts = root.rankedParts.map { Self.part(of: $0, &evaluation) }
    joined = root.joinedWords.map { Self.part(of: .word($0), &evaluation) }
  }

  private static func part(of node: Query.Node, _ evaluation: inout Evaluation) -> Part {
    let engine = evaluation.engine
    switch node {
    case .word(let text): return part(evaluation.hits(of: text, isWhole: false), engine)
    case .phrase(let text): return part(evaluation.hits(of: text, isWhole: true), engine)
    case .field(_, .paragraphs):
      var part = Part()
      part.names = NameScores(capacity: engine.space.capacity)
      for kind in SearchRecord.Kind.allCases {
        let range = engine.space.range(of: kind)
        evaluation.matches(node).forEach { record in
          if range.contains(record) { part.names.raise(record, to: kind.closeness) }
        }
      }
      return part
    case .field(let field, .text(let text)):
      guard let tag = field.tag, let term = Term(text, isWhole: false) else { return Part() }
      return part(engine.textHits(term, tag: tag), engine)
    case .and, .or, .not: return Part()
    }
  }

  private static func part(_ hits: Evaluation.TermHits?, _ engine: SearchEngine) -> Part {
    guard let hits else { return Part() }
    var part = part(hits.texts, engine)
    part.names = hits.scores
    return part
  }

  private static func part(_ texts: TextHits, _ engine: SearchEngine) -> Part {
    var part = Part()
    part.texts = texts
    if texts.term.accented != nil {
      part.exact = engine.textHits(texts.term, tag: texts.tag, isExact: true)
    }
    return part
  }

  /// The best records of a set, the best first, ties in record order.
  func best(of found: RecordSet, limit: Int) -> [BestRecords.Ranked] {
    guard !parts.isEmpty else { return first(of: found, limit: limit) }
    let (candidates, needsTexts) = self.candidates(of: found, limit: limit)
    guard needsTexts else { return rank(candidates, limit: limit) { name($0) } }
    let scorers = parts.map { TextScorer($0.texts, $0.exact, engine, candidates) }
    let joint = joined.map { TextScorer($0.texts, $0.exact, engine, candidates) }
    let count = Float(parts.count)
    return rank(candidates, limit: limit) { record in
      let length = engine.length(of: record)
      var sum: Float = 0
      for (part, scorer) in zip(parts, scorers) {
        sum += max(Float(part.names[record]), scorer.score(of: record, length: length))
      }
      guard let joined, let joint else { return sum / count }
      let whole = max(Float(joined.names[record]), joint.score(of: record, length: length))
      return max(sum / count, whole)
    }
  }

  private func first(of found: RecordSet, limit: Int) -> [BestRecords.Ranked] {
    var ranked: [BestRecords.Ranked] = []
    for (index, word) in found.bits.enumerated() where word != 0 && ranked.count < limit {
      var rest = word
      while rest != 0, ranked.count < limit {
        ranked.append((0, index << 6 | rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return ranked
  }

  private func rank(
    _ records: RecordSet, limit: Int, _ score: (Int) -> Float
  ) -> [BestRecords.Ranked] {
    var best = BestRecords(limit: limit)
    records.forEach { best.add($0, score($0)) }
    return best.ranked()
  }

  /// The score of a record by its names alone.
  private func name(_ record: Int) -> Float {
    var sum: Float = 0
    for part in parts { sum += Float(part.names[record]) }
    return max(sum / Float(parts.count), Float(joined?.names[record] ?? 0))
  }

  /// The records that may be among the best, and whether their texts make a difference.
  private func candidates(
    of found: RecordSet, limit: Int
  ) -> (records: RecordSet, needsTexts: Bool) {
    let most = parts.map(\.most)
    let joinedMost = joined?.most ?? 0
    let hasTexts = joinedMost > 0 || most.contains { $0 > 0 }
    let isNamed = joined?.names.isEmpty == false || parts.contains { !$0.names.isEmpty }
    guard hasTexts, isNamed else { return (found, hasTexts) }
    let bar = bar(of: found, limit: limit)
    var candidates = RecordSet(capacity: found.capacity)
    var needsTexts = false
    let count = Float(parts.count)
    found.forEach { record in
      var (low, high): (Float, Float) = (0, 0)
      for (part, most) in zip(parts, most) {
        let name = Float(part.names[record])
        low += name
        high += max(name, most)
      }
      let whole = Float(joined?.names[record] ?? 0)
      (low, high) = (max(low / count, whole), max(high / count, whole, joinedMost))
      guard high >= bar else { return }
      candidates.insert(record)
      needsTexts = needsTexts || high > low
    }
    return (candidates, needsTexts)
  }

  /// The score that so many records have by their names alone; nothing worse can be among the best.
  private func bar(of found: RecordSet, limit: Int) -> Float {
    var best = BestRecords(limit: limit)
    found.forEach { best.add($0, name($0)) }
    let ranked = best.ranked()
    return ranked.count < limit ? -1 : ranked[ranked.count - 1].score
  }
}

/// Scores the texts of some records for one part of a query.
private struct TextScorer {
  private let counts: [UInt8]
  private let exact: [UInt8]
  private let relevance: Relevance?

  init(_ hits: TextHits?, _ exact: TextHits?, _ engine: SearchEngine, _ records: RecordSet) {
    guard let hits, hits.count > 0 else {
      (counts, self.exact, relevance) = ([], [], nil)
      return
    }
    counts = engine.counts(of: hits, among: records)
    self.exact = exact.map { engine.counts(of: $0, among: records) } ?? []
    relevance = Relevance(
      having: hits.count, of: engine.space.count, meanLength: engine.meanLength,
      isLarge: engine.space.count > 10_000)
  }

  func score(of record: Int, length: Int) -> Float {
    guard let relevance, counts[record] > 0 else { return 0 }
    let isExact = !exact.isEmpty && exact[record] > 0
    return relevance.of(Int(counts[record]), length: length) + (isExact ? Relevance.most : 0)
  }
}

extension SearchEngine {
  /// The mean number of words of a record; 1 at least.
  var meanLength: Double { max(1, Double(words) / Double(max(1, space.count))) }

  /// The best hits of a query, the best first, ties in record order.
  func search(_ query: Query, _ kinds: Set<SearchRecord.Kind>, limit: Int) -> [Hit] {
    var evaluation = Evaluation(self)
    let found = evaluation.matches(query, kinds)
    return hits(of: query, in: found, limit: limit, &evaluation)
  }

  /// The best hits among the records that a query matches.
  func hits(
    of query: Query, in found: RecordSet, limit: Int, _ evaluation: inout Evaluation
  ) -> [Hit] {
    guard let root = query.root, limit > 0, !found.isEmpty else { return [] }
    let ranked = Ranking(root, &evaluation).best(of: found, limit: limit)
    let highlighter = Highlighter(root, &evaluation)
    return ranked.map { highlighter.hit(record: $0.record, score: $0.score) }
  }
}

extension SearchRecord.Kind {
  /// How closely a record of this kind belongs to the paragraphs it has.
  fileprivate var closeness: UInt8 {
    switch self {
    case .intervention, .proceeding: 100
    case .point: 95
    default: 20
    }
  }
}

extension Query.Node {
  /// The parts that make a record better or worse, without forms of address.
  var rankedParts: [Query.Node] {
    if case .and(let parts) = self { return parts.withoutHonorifics.flatMap(\.wanted) }
    return wanted
  }

  /// All words in one, where the query is nothing but words: `costa rica` may be one name.
  fileprivate var joinedWords: String? {
    guard case .and(let parts) = self else { return nil }
    let words = parts.withoutHonorifics.map { part -> String? in
      if case .word(let word) = part { word } else { nil }
    }
    let known = words.compactMap(\.self)
    return known.count == words.count ? known.joined(separator: " ") : nil
  }
}
