internal import Meeting

/// One query being answered: what its terms hit is found once, for the matches and the ranking.
///
/// What the query before it has found is taken over: most queries are another and one letter more.
struct Evaluation {
  let engine: SearchEngine
  /// What has been found for this query.
  private(set) var known = Known()
  private let former: Known

  /// What the parts of a query hit.
  struct Known: Sendable {
    fileprivate var terms: [Key: TermHits] = [:]
    fileprivate var names: [Key: NameHits] = [:]
    fileprivate var texts: [Key: TextHits] = [:]
    fileprivate var fields: [Query.Node: RecordSet] = [:]
  }

  fileprivate struct Key: Hashable {
    let text: String
    var isWhole = false
    var tag: SearchRecord.Text.Tag?
  }

  /// What a term hits in names.
  struct NameHits: Sendable {
    let term: Term
    let names: SearchEngine.SpellingHits
    let scores: NameScores
  }

  /// What a term hits in names and in texts.
  struct TermHits: Sendable {
    let names: NameHits
    let texts: TextHits
    /// Records with either.
    let set: RecordSet
  }

  private let cancellation: Cancellation?

  /// - Parameters:
  ///   - former: what the same engine has found for another query.
  ///   - cancellation: where it says so, what has not been found yet is not looked for.
  init(_ engine: SearchEngine, former: Known = Known(), _ cancellation: Cancellation? = nil) {
    (self.engine, self.former, self.cancellation) = (engine, former, cancellation)
  }

  /// What the words of a query hit; `nil` for words without letters and digits.
  mutating func hits(of text: String, isWhole: Bool) -> TermHits? {
    let key = Key(text: text, isWhole: isWhole)
    if let hits = known.terms[key] ?? former.terms[key] {
      known.terms[key] = hits
      return hits
    }
    guard let names = nameHits(of: text, isWhole: isWhole) else { return nil }
    let texts = engine.textHits(names.term)
    var set = names.scores.set(capacity: engine.space.capacity)
    set.formUnion(texts.set)
    let hits = TermHits(names: names, texts: texts, set: set)
    known.terms[key] = hits
    return hits
  }

  /// What the words of a query hit in names; `nil` as above.
  mutating func nameHits(of text: String, isWhole: Bool) -> NameHits? {
    let key = Key(text: text, isWhole: isWhole)
    if let hits = known.names[key] ?? former.names[key] {
      known.names[key] = hits
      return hits
    }
    guard cancellation?.isCancelled != true, let term = Term(text, isWhole: isWhole) else {
      return nil
    }
    let names = engine.nameHits(of: term)
    let hits = NameHits(term: term, names: names, scores: engine.scores(of: names, term))
    known.names[key] = hits
    return hits
  }

  /// What the words of a query hit in the texts with a tag; `nil` as above.
  mutating func textHits(of text: String, _ tag: SearchRecord.Text.Tag) -> TextHits? {
    let key = Key(text: text, tag: tag)
    if let hits = known.texts[key] ?? former.texts[key] {
      known.texts[key] = hits
      return hits
    }
    guard let term = Term(text, isWhole: false) else { return nil }
    let hits = engine.textHits(term, tag: tag)
    known.texts[key] = hits
    return hits
  }

  /// The records of the kinds that a query matches.
  mutating func matches(_ query: Query, _ kinds: Set<SearchRecord.Kind>) -> RecordSet {
    var found = engine.all(of: kinds)
    if let root = query.root { found.formIntersection(matches(root)) }
    return found
  }

  mutating func matches(_ node: Query.Node) -> RecordSet {
    let none = RecordSet(capacity: engine.space.capacity)
    switch node {
    case .word(let text): return hits(of: text, isWhole: false)?.set ?? none
    case .phrase(let text): return hits(of: text, isWhole: true)?.set ?? none
    case .field(let field, let value):
      if let tag = field.tag, case .text(let text) = value {
        return textHits(of: text, tag)?.set ?? none
      }
      let set = known.fields[node] ?? former.fields[node] ?? engine.matches(field, value)
      known.fields[node] = set
      return set
    case .and(let parts):
      var found = engine.space.all
      for part in parts.withoutHonorifics { found.formIntersection(matches(part)) }
      return found
    case .or(let parts):
      var found = none
      for part in parts { found.formUnion(matches(part)) }
      return found
    case .not(let part):
      var found = engine.space.all
      found.subtract(matches(part))
      return found
    }
  }
}

extension SearchEngine {
  /// The records of the kinds that a query matches.
  func matches(_ query: Query, _ kinds: Set<SearchRecord.Kind>) -> RecordSet {
    var evaluation = Evaluation(self)
    return evaluation.matches(query, kinds)
  }

  /// The records that have a value in a field that compares values.
  fileprivate func matches(_ field: Query.Field, _ value: Query.Value) -> RecordSet {
    switch value {
    case .paragraphs(let range): return records(inParagraphs: range)
    case .rows(let rows, _): return records(of: rows)
    case .text(let text):
      if field == .id { return records(identifiedBy: text) }
      return records(of: names.values(of: field, matching: text))
    }
  }

  private func records(of rows: Matches) -> RecordSet {
    var found = RecordSet(capacity: space.capacity)
    for (kind, range) in space.ranges {
      guard let table = kind.table else { continue }
      rows[table].forEach { if $0 < range.count { found.insert(range.lowerBound + $0) } }
    }
    return found
  }

  func records(inParagraphs range: ClosedRange<Int>) -> RecordSet {
    var found = RecordSet(capacity: space.capacity)
    for (record, first, last) in paragraphs
    where Int(first) <= range.upperBound && Int(last) >= range.lowerBound {
      found.insert(Int(record))
    }
    for rows in speech?.paragraphs.rows(with: range) ?? [] {
      found.insert(space.numbers(.intervention, rows))
    }
    for rows in speech?.pointParagraphs.rows(with: range) ?? [] {
      found.insert(space.numbers(.point, rows))
    }
    return found
  }

  /// The records with an identifier, or with a word in it that begins so where none is just it.
  private func records(identifiedBy text: String) -> RecordSet {
    var found = RecordSet(capacity: space.capacity)
    guard let term = Term(text, isWhole: false) else { return found }
    let values = names.values(of: .id, matching: text)
    let isWhole = values.contains { names.folding(of: $0).elementsEqual(term.folded) }
    let whole = identified(by: term)
    for record in whole { found.insert(record) }
    if isWhole || whole.isEmpty {
      found.formUnion(records(of: values))
    }
    if let speech, !isWhole, whole.isEmpty {
      let (interventions, points) = (space.range(of: .intervention), space.range(of: .point))
      found.formUnion(
        speech.interventionIds.rows(with: term.folded), from: interventions.lowerBound)
      found.formUnion(speech.pointIds.rows(with: term.folded), from: points.lowerBound)
    }
    return found
  }
}
