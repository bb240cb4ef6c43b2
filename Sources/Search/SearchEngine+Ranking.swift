extension SearchEngine {
  /// The best hits of a query, the best first, ties in record order.
  func search(_ query: Query, _ kinds: Set<SearchRecord.Kind>, limit: Int) -> [Hit] {
    guard let root = query.root, limit > 0 else { return [] }
    let found = matches(query, kinds)
    guard !found.isEmpty else { return [] }
    let parts = root.rankedParts
    let scored = parts.map { scores(of: $0) }
    let joined = root.joinedWords.map { scores(of: .word($0)) }
    var ranked: [(score: Float, record: Int)] = []
    found.forEach { record in
      let sum = scored.reduce(Float(0)) { $0 + $1[record] }
      let mean = parts.isEmpty ? 0 : sum / Float(parts.count)
      ranked.append((max(mean, joined?[record] ?? 0), record))
    }
    ranked.sort { $0.score > $1.score || ($0.score == $1.score && $0.record < $1.record) }
    let highlighter = Highlighter(self, root)
    return ranked.prefix(limit).map { highlighter.hit(record: $0.record, score: $0.score) }
  }

  /// How well each record answers to one part, from 0 to 107.
  private func scores(of part: Query.Node) -> [Float] {
    var scores = Array(repeating: Float(0), count: records.count)
    switch part {
    case .word(let text): Term(text, isWhole: false).map { add($0, to: &scores) }
    case .phrase(let text): Term(text, isWhole: true).map { add($0, to: &scores) }
    case .field(_, .paragraphs): matches(part).forEach { scores[$0] = records[$0].kind.closeness }
    case .field(let field, .text(let text)):
      guard let tag = field.tag, let term = Term(text, isWhole: false) else { break }
      addTexts(term, tag: tag, to: &scores)
    case .and, .or, .not: break
    }
    return scores
  }

  private func add(_ term: Term, to scores: inout [Float]) {
    addTexts(term, tag: nil, to: &scores)
    names.forEachName(hitBy: term) { name, match in
      let score = names.score(of: name, match, term)
      for record in names.records(of: name) where scores[Int(record)] < score {
        scores[Int(record)] = score
      }
    }
  }

  /// Relevance of texts (BM25 with k = 1.2 and b = 0.75), pressed below the score of any name.
  private func addTexts(_ term: Term, tag: TextIndex.Tag?, to scores: inout [Float]) {
    let counts = self.counts(of: term, tag: tag, isExact: false)
    let having = counts.count { $0 > 0 }
    guard having > 0 else { return }
    let exact = term.accented == nil ? nil : self.counts(of: term, tag: tag, isExact: true)
    let all = Double(records.count)
    let rarity = Double.rarity(having: having, of: records.count)
    for record in counts.indices where counts[record] > 0 {
      let length = Double(texts.lengths[record]) / texts.meanLength
      let count = Double(counts[record])
      let weight = rarity * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * length))
      let relevance = Float(weight / (weight + Double.rarity(having: 1, of: Int(all))))
      scores[record] = relevance * 14 + (exact.map { $0[record] > 0 ? 14 : 0 } ?? 0)
    }
  }

  private func counts(of term: Term, tag: TextIndex.Tag?, isExact: Bool) -> [Float] {
    var counts = Array(repeating: Float(0), count: records.count)
    texts.forEachRecord(with: term, tag: tag, isExact: isExact) { record, count in
      counts[record] += Float(count)
    }
    return counts
  }
}

extension SpellingTable {
  /// Whole name 100, beginning 80, beginning of a word 60, inside a word 40; less for a name that
  /// is not the record's own and for a beginning of a name in use, more where accents are as the reader typed them.
  func score(of name: Int, _ match: NameMatch, _ term: Term) -> Float {
    guard case .name(let role) = spellings[name].use else { return 0 }
    // A cut name leads to one that the record prints, where there is one.
    let isCutUsualName = role.isUsual && match != .whole
    return Float(match.rawValue) * 20 + 20 - (role.isOwn ? 0 : 5) - (isCutUsualName ? 25 : 0)
      + (hasAccents(of: term, name) ? 7 : 0)
  }

  /// Whether the name has the accents that the reader typed.
  func hasAccents(of term: Term, _ name: Int) -> Bool {
    guard let accented = term.accented else { return false }
    let text = FoldedText(spellings[name].text).accented ?? []
    guard accented.count <= text.count else { return false }
    return (0...(text.count - accented.count)).contains { text[$0...].starts(with: accented) }
  }
}

extension SearchRecord.Kind {
  /// How closely a record of this kind belongs to the paragraphs it has.
  fileprivate var closeness: Float {
    switch self {
    case .intervention, .proceeding: 100
    case .point: 95
    default: 20
    }
  }
}

extension Double {
  /// The inverse document frequency; never negative.
  fileprivate static func rarity(having: Int, of all: Int) -> Double {
    // log2 by the exponent and a chord: close enough to rank, and needs no library.
    let ratio = 1 + (Double(all - having) + 0.5) / (Double(having) + 0.5)
    return Double(ratio.exponent) + ratio.significand - 1
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
