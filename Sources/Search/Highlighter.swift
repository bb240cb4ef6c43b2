internal import Meeting

/// Says what in a record was hit, and shows the place.
struct Highlighter: Sendable {
  private let engine: SearchEngine
  /// The words that texts are searched for, those that names are, and those that values are.
  private let terms: [Term]
  private let nameTerms: [Term]
  private let valueTerms: [Term]
  private let idTerms: [Term]
  private let hasParagraphs: Bool
  /// How good a hit each spelling is as a name; nought for none.
  private let names: [Float]
  private let values: Set<Int32>

  init(_ root: Query.Node, _ evaluation: inout Evaluation) {
    engine = evaluation.engine
    let parts = root.rankedParts
    terms = parts.compactMap(\.textTerm)
    valueTerms = parts.compactMap(\.valueTerm)
    idTerms = parts.filter { $0.field == .id }.compactMap(\.valueTerm)
    hasParagraphs = parts.contains { $0.field == .paragraph }
    var names = Array(repeating: Float(0), count: engine.names.spellings.count)
    var nameTerms: [Term] = []
    for (text, isWhole) in parts.compactMap(\.namedText) {
      guard let hits = evaluation.hits(of: text, isWhole: isWhole) else { continue }
      nameTerms.append(hits.names.term)
      for (spelling, score) in hits.names.names { names[spelling] += Float(score) }
    }
    (self.names, self.nameTerms) = (names, nameTerms)
    let engine = engine
    values = Set(
      parts.flatMap { part -> [Int] in
        guard case .field(let field, .text(let text)) = part, field.tag == nil else { return [] }
        return engine.names.values(of: field, matching: text)
      }.map { Int32($0) })
  }

  func hit(record number: Int, score: Float) -> Hit {
    let record = ShownRecord(number, engine)
    if let name = bestName(of: record) { return hit(record, score, name, nameTerms: terms) }
    if !terms.isEmpty {
      for text in record.texts {
        guard let place = Marking(text.text).firstPlace(of: terms) else { continue }
        let snippet = Snippet(text.text, around: place..<place, terms)
        return Hit(
          kind: record.kind, id: record.id, score: Double(score), field: text.what,
          attribution: nil, language: text.language, snippet: snippet.text, matches: snippet.matches
        )
      }
    }
    if record.hasListedId, idTerms.contains(where: { isValue(record.id, of: $0) }) {
      let id = Spelling(text: record.id, language: nil, use: .value(.id))
      return hit(record, score, id, nameTerms: valueTerms)
    }
    if record.kind != .printed,
      let value = record.spellings.first(where: { values.contains($0) })
    {
      return hit(record, score, engine.names.spellings[Int(value)], nameTerms: valueTerms)
    }
    return untouched(record, score)
  }

  /// The name that was hit best, the first of equals.
  private func bestName(of record: ShownRecord) -> Spelling? {
    var best: (name: Spelling?, score: Float) = (nil, 0)
    for (name, score) in record.ownNames(hitBy: nameTerms) where score > best.score {
      best = (name, score)
    }
    var bestNumber: Int32?
    for number in record.spellings where names[Int(number)] > best.score {
      (bestNumber, best.score) = (number, names[Int(number)])
    }
    return bestNumber.map { engine.names.spellings[Int($0)] } ?? best.name
  }

  private func isValue(_ id: String, of term: Term) -> Bool {
    FoldedText(id).folded.withUnsafeBufferPointer { id in
      term.folded.withUnsafeBufferPointer {
        NameMatch(of: $0, in: id, isWhole: false, isInsideAllowed: false) != nil
      }
    }
  }

  private func hit(
    _ record: ShownRecord, _ score: Float, _ spelling: Spelling, nameTerms marked: [Term]
  ) -> Hit {
    let isSpeaker =
      switch spelling.use {
      case .name(let role): role == .speaker || role == .candidate
      case .value(let field): field == .speaker
      }
    let attribution = isSpeaker ? record.attribution : nil
    let isHitInside = if case .name(let role) = spelling.use { role.isHitInside } else { false }
    let matches = Marking(spelling.text).places(of: marked, isInsideAllowed: isHitInside)
    return Hit(
      kind: record.kind, id: record.id, score: Double(score),
      field: Self.field(of: spelling, attribution), attribution: attribution,
      language: spelling.language, snippet: spelling.text, matches: matches)
  }

  /// What was hit; whoever may only have spoken is no speaker.
  private static func field(of spelling: Spelling, _ attribution: Attribution?) -> String {
    switch spelling.use {
    case .name(let role): role.rawValue
    case .value where attribution?.candidates.isEmpty == false: Spelling.Role.candidate.rawValue
    case .value(let field): field.rawValue
    }
  }

  /// A record that a paragraph or a negation let through: its first text, or its first name.
  private func untouched(_ record: ShownRecord, _ score: Float) -> Hit {
    let text = record.texts.first
    let name = record.spellings.first.map { engine.names.spellings[Int($0)] }
    let isNamed = ![.intervention, .point, .printed].contains(record.kind)
    let shown = (isNamed ? name?.text : nil) ?? text?.text ?? name?.text ?? record.id
    let field = record.kind == .printed ? text?.what : nil
    return Hit(
      kind: record.kind, id: record.id, score: Double(score),
      field: field ?? (hasParagraphs ? "para" : ""), attribution: nil,
      language: isNamed ? name?.language : nil, snippet: Snippet(shown, around: 0..<0, []).text,
      matches: [])
  }
}

extension Query.Node {
  /// The field that this part asks for.
  fileprivate var field: Query.Field? {
    if case .field(let field, _) = self { field } else { nil }
  }

  /// The words of this part where texts are searched for them.
  fileprivate var textTerm: Term? {
    switch self {
    case .field(let field, .text(let text)) where field.tag != nil: Term(text, isWhole: false)
    default: namedText.flatMap { Term($0.text, isWhole: $0.isWhole) }
    }
  }

  /// The words of this part where names are searched for them.
  fileprivate var namedText: (text: String, isWhole: Bool)? {
    switch self {
    case .word(let text): (text, false)
    case .phrase(let text): (text, true)
    default: nil
    }
  }

  /// The words of this part where it is compared with values.
  fileprivate var valueTerm: Term? {
    guard case .field(let field, .text(let text)) = self, field.tag == nil else { return nil }
    return Term(text, isWhole: false)
  }
}
