@testable import Search

/// Ranks records by scoring each part of a query for every record, one after the other.
struct ReferenceRanking {
  let matcher: ReferenceMatcher
  private let meanLength: Double
  private let table: SpellingTable

  init(_ matcher: ReferenceMatcher) {
    self.matcher = matcher
    table = SpellingTable(matcher.spellings, [])
    let words = matcher.records.reduce(0) { sum, record in
      sum + record.texts.reduce(0) { $0 + matcher.words($1.text).count }
    }
    meanLength = max(1, Double(words) / Double(max(1, matcher.records.count)))
  }

  /// The matches of a query, the best first, ties in record order.
  func ranked(_ query: Query, _ found: [Int]) -> [(record: Int, score: Float)] {
    guard let root = query.root else { return [] }
    let parts = root.rankedParts.map { Part($0, self) }
    let joined = root.joinedWords.map { Part(.word($0), self) }
    let scored = found.map { record -> (record: Int, score: Float) in
      guard !parts.isEmpty else { return (record, 0) }
      var sum: Float = 0
      for part in parts { sum += part.score(record) }
      return (record, max(sum / Float(parts.count), joined?.score(record) ?? 0))
    }
    return scored.sorted { $0.score > $1.score || ($0.score == $1.score && $0.record < $1.record) }
  }

  /// One part of a query, with how often every record has it in its texts.
  private struct Part {
    let ranking: ReferenceRanking
    let node: Query.Node
    var term: Term?
    var isNamed = false
    var tag: SearchRecord.Text.Tag?
    private var counts: [Int] = []
    private var exact: [Int] = []
    private var relevance: Relevance?

    init(_ node: Query.Node, _ ranking: ReferenceRanking) {
      (self.node, self.ranking) = (node, ranking)
      switch node {
      case .word(let text): (term, isNamed) = (Term(text, isWhole: false), true)
      case .phrase(let text): (term, isNamed) = (Term(text, isWhole: true), true)
      case .field(let field, .text(let text)) where field.tag != nil:
        (term, tag) = (Term(text, isWhole: false), field.tag)
      default: return
      }
      guard let term else { return }
      let records = ranking.matcher.records
      counts = records.map { count(term, in: $0, isExact: false) }
      exact = term.accented == nil ? [] : records.map { count(term, in: $0, isExact: true) }
      relevance = Relevance(
        having: counts.count { $0 > 0 }, of: records.count, meanLength: ranking.meanLength,
        isLarge: false)
    }

    func score(_ number: Int) -> Float {
      let record = ranking.matcher.records[number]
      if case .field(_, .paragraphs(let range)) = node {
        guard record.paragraphs.contains(where: { $0.overlaps(range) }) else { return 0 }
        switch record.kind {
        case .intervention, .proceeding: return 100
        case .point: return 95
        default: return 20
        }
      }
      guard let term else { return 0 }
      var score: Float = 0
      if counts[number] > 0, let relevance {
        let length = record.texts.reduce(0) { $0 + ranking.matcher.words($1.text).count + 1 }
        score = relevance.of(counts[number], length: length)
        if !exact.isEmpty, exact[number] > 0 { score += Relevance.most }
      }
      return isNamed ? max(score, ranking.name(of: record, hitBy: term)) : score
    }

    /// How often the words stand side by side in the texts of a record.
    private func count(_ term: Term, in record: SearchRecord, isExact: Bool) -> Int {
      let wanted = (isExact ? term.accentedWords : term.words).map {
        String(decoding: $0, as: UTF8.self)
      }
      return record.texts.reduce(0) { sum, text in
        guard tag == nil || tag == text.tag else { return sum }
        let words =
          isExact ? ranking.matcher.accentedWords(text.text) : ranking.matcher.words(text.text)
        guard words.count >= wanted.count, let last = wanted.last else { return sum }
        return sum
          + (0...(words.count - wanted.count)).count { start in
            let run = words[start..<(start + wanted.count)]
            let end = run.last ?? ""
            return run.dropLast().elementsEqual(wanted.dropLast())
              && (term.isWhole ? end == last : end.hasPrefix(last))
          }
      }
    }
  }

  /// The best score of the record's names.
  private func name(of record: SearchRecord, hitBy term: Term) -> Float {
    record.spellings.reduce(0) { best, number in
      let spelling = matcher.spellings[Int(number)]
      guard case .name(let role) = spelling.use,
        let match = match(of: term, in: spelling, role)
      else { return best }
      return max(best, table.score(of: Int(number), match, term))
    }
  }

  private func match(of term: Term, in spelling: Spelling, _ role: Spelling.Role) -> NameMatch? {
    func match(_ text: String) -> NameMatch? {
      FoldedText(text).folded.withUnsafeBufferPointer { name in
        term.folded.withUnsafeBufferPointer {
          NameMatch(
            of: $0, in: name, isWhole: term.isWhole,
            isInsideAllowed: !term.isWhole && term.letters >= 3)
        }
      }
    }
    let own = match(spelling.text)
    if role == .id { return own == .whole ? own : nil }
    if role.isCode { return own.flatMap { $0 >= .start ? $0 : nil } }
    let best = own ?? spelling.text.joiningElisions.flatMap { match($0) }
    return best == .inside && !role.isHitInside ? nil : best
  }
}
