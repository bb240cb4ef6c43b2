internal import Meeting

/// Says what in a record was hit, and shows the place.
struct Highlighter {
  private let engine: SearchEngine
  /// The words that texts are searched for, and those that values are.
  private let terms: [Term]
  private let valueTerms: [Term]
  private let hasParagraphs: Bool
  /// The best names of the terms: spelling number and score.
  private let names: [Int32: Float]
  private let values: Set<Int32>

  init(_ engine: SearchEngine, _ root: Query.Node) {
    self.engine = engine
    let parts = root.rankedParts
    terms = parts.compactMap(\.textTerm)
    valueTerms = parts.compactMap(\.valueTerm)
    hasParagraphs = parts.contains { part in
      if case .field(.paragraph, _) = part { true } else { false }
    }
    var names: [Int32: Float] = [:]
    for term in parts.compactMap(\.nameTerm) {
      engine.names.forEachName(hitBy: term) { name, match in
        names[Int32(name), default: 0] += engine.names.score(of: name, match, term)
      }
    }
    self.names = names
    values = Set(
      parts.flatMap { part -> [Int] in
        guard case .field(let field, .text(let text)) = part, field.tag == nil else { return [] }
        return engine.names.values(of: field, matching: text)
      }.map { Int32($0) })
  }

  func hit(record number: Int, score: Float) -> Hit {
    let record = engine.records[number]
    if let name = bestName(of: record) { return hit(record, score, spelling: name) }
    if let (text, place) = firstText(of: record) {
      let snippet = Snippet(text.text, around: place, terms)
      return Hit(
        kind: record.kind, id: record.id, score: Double(score), field: text.what,
        language: text.language, snippet: snippet.text, matches: snippet.matches)
    }
    if record.kind != .printed,
      let value = record.spellings.first(where: { values.contains($0) })
    {
      return hit(record, score, spelling: value)
    }
    return untouched(record, score)
  }

  /// The name that was hit best, the first of equals.
  private func bestName(of record: SearchRecord) -> Int32? {
    var best: (name: Int32, score: Float)?
    for name in record.spellings {
      guard let score = names[name], score > best?.score ?? 0 else { continue }
      best = (name, score)
    }
    return best?.name
  }

  private func firstText(of record: SearchRecord) -> (SearchRecord.Text, Range<Int>)? {
    guard !terms.isEmpty else { return nil }
    for text in record.texts {
      if let place = Marking(text.text).places(of: terms).first { return (text, place) }
    }
    return nil
  }

  private func hit(_ record: SearchRecord, _ score: Float, spelling number: Int32) -> Hit {
    let spelling = engine.names.spellings[Int(number)]
    let field =
      switch spelling.use {
      case .name(let role): role.rawValue
      case .value(let field): field.rawValue
      }
    let marked = values.contains(number) ? valueTerms : terms
    let matches = Marking(spelling.text).places(of: marked, isInsideAllowed: true)
    return Hit(
      kind: record.kind, id: record.id, score: Double(score), field: field,
      language: spelling.language, snippet: spelling.text, matches: matches)
  }

  /// A record that a paragraph or a negation let through: its first text, or its first name.
  private func untouched(_ record: SearchRecord, _ score: Float) -> Hit {
    let text = record.texts.first
    let name = record.spellings.first.map { engine.names.spellings[Int($0)] }
    let isNamed = ![.intervention, .point, .printed].contains(record.kind)
    let shown = (isNamed ? name?.text : nil) ?? text?.text ?? name?.text ?? record.id
    let field = record.kind == .printed ? text?.what : nil
    return Hit(
      kind: record.kind, id: record.id, score: Double(score),
      field: field ?? (hasParagraphs ? "para" : ""),
      language: isNamed ? name?.language : nil, snippet: Snippet(shown, around: 0..<0, []).text,
      matches: [])
  }
}

extension Query.Node {
  /// The words of this part where texts are searched for them.
  fileprivate var textTerm: Term? {
    switch self {
    case .field(let field, .text(let text)) where field.tag != nil: Term(text, isWhole: false)
    default: nameTerm
    }
  }

  /// The words of this part where names are searched for them.
  fileprivate var nameTerm: Term? {
    switch self {
    case .word(let text): Term(text, isWhole: false)
    case .phrase(let text): Term(text, isWhole: true)
    default: nil
    }
  }

  /// The words of this part where it is compared with values.
  fileprivate var valueTerm: Term? {
    guard case .field(let field, .text(let text)) = self, field.tag == nil else { return nil }
    return Term(text, isWhole: false)
  }
}
