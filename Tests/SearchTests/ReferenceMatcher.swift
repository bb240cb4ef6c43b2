@testable import Search

/// Matches records with a query by comparing strings, one record after the other.
struct ReferenceMatcher {
  let records: [SearchRecord]
  let spellings: [Spelling]
  /// The words of every text, and of the texts with their accents.
  private let known: [String: [String]]
  private let knownAccented: [String: [String]]
  /// The words of every spelling as it is compared: as it stands, and without its elisions.
  private let names: [[[String]]]
  /// All values of every field.
  private let wholes: [Query.Field: Set<[String]>]

  init(records: [SearchRecord], spellings: [Spelling]) {
    (self.records, self.spellings) = (records, spellings)
    let texts = Set(records.flatMap { $0.texts.map(\.text) })
    known = Dictionary(uniqueKeysWithValues: texts.map { ($0, Self.words($0)) })
    knownAccented = Dictionary(
      uniqueKeysWithValues: texts.map { text in
        let both = FoldedText(text)
        let words = (both.accented ?? both.folded).split(separator: blank)
        return (text, words.map { String(decoding: $0, as: UTF8.self) })
      })
    let names = spellings.map { spelling in
      [spelling.text, spelling.text.joiningElisions ?? spelling.text].map {
        spelling.use == .value(.speaker) ? Self.words(foldedName($0)) : Self.words($0)
      }
    }
    self.names = names
    var wholes: [Query.Field: Set<[String]>] = [:]
    for (spelling, names) in zip(spellings, names) {
      if case .value(let field) = spelling.use { wholes[field, default: []].formUnion(names) }
    }
    self.wholes = wholes
  }

  func matches(_ query: Query, _ kinds: Set<SearchRecord.Kind>) -> [Int] {
    records.indices.filter { number in
      guard kinds.contains(records[number].kind) else { return false }
      return query.root.map { matches(records[number], $0) } ?? true
    }
  }

  private func matches(_ record: SearchRecord, _ node: Query.Node) -> Bool {
    switch node {
    case .word(let text): matches(record, words(text), isWhole: false)
    case .phrase(let text): matches(record, words(text), isWhole: true)
    case .field(let field, .text(let text)): matches(record, field, text)
    case .field(_, .paragraphs(let range)): record.paragraphs.contains { $0.overlaps(range) }
    // No record says what a reader keeps.
    case .field(_, .rows): false
    case .and(let parts): counted(parts).allSatisfy { matches(record, $0) }
    case .or(let parts): parts.contains { matches(record, $0) }
    case .not(let part): !matches(record, part)
    }
  }

  private func counted(_ parts: [Query.Node]) -> [Query.Node] {
    let others = parts.filter { part in
      if case .word(let word) = part { !["mr", "m", "dr"].contains(folded(word)) } else { true }
    }
    return others.isEmpty ? parts : others
  }

  private func matches(_ record: SearchRecord, _ wanted: [String], isWhole: Bool) -> Bool {
    if wanted.isEmpty { return false }
    if record.texts.contains(where: { has(words($0.text), wanted, isWhole) }) { return true }
    return record.spellings.contains { number in
      guard case .name(let role) = spellings[Int(number)].use else { return false }
      let own = names[Int(number)][0]
      if role == .id { return own == wanted }
      if role.isCode { return has(Array(own.prefix(wanted.count)), wanted, isWhole) }
      let joined = wanted.joined(separator: " ")
      return names[Int(number)].contains { name in
        has(name, wanted, isWhole)
          || role.isHitInside && !isWhole && wanted.joined().count >= 3
            && name.joined(separator: " ").contains(joined)
      }
    }
  }

  private func matches(_ record: SearchRecord, _ field: Query.Field, _ text: String) -> Bool {
    let wanted = field == .speaker ? words(foldedName(text)) : words(text)
    if wanted.isEmpty { return false }
    let tag: SearchRecord.Text.Tag? = field == .asks ? .asks : field == .label ? .label : nil
    if let tag {
      return record.texts.contains { $0.tag == tag && has(words($0.text), wanted, false) }
    }
    let isWholeSomewhere = field != .speaker && wholes[field]?.contains(wanted) == true
    return record.spellings.contains { number in
      guard spellings[Int(number)].use == .value(field) else { return false }
      return names[Int(number)].contains {
        isWholeSomewhere ? $0 == wanted : has($0, wanted, false)
      }
    }
  }

  /// Whether the wanted words stand side by side; the last may be a beginning unless `isWhole`.
  private func has(_ words: [String], _ wanted: [String], _ isWhole: Bool) -> Bool {
    guard let last = wanted.last, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      let run = words[start..<(start + wanted.count)]
      let end = run.last ?? ""
      return run.dropLast().elementsEqual(wanted.dropLast())
        && (isWhole ? end == last : end.hasPrefix(last))
    }
  }

  func words(_ text: String) -> [String] { known[text] ?? Self.words(text) }

  /// The words of a text of the records, with their accents.
  func accentedWords(_ text: String) -> [String] { knownAccented[text] ?? [] }

  private static func words(_ text: String) -> [String] {
    folded(text).split(separator: " ").map(String.init)
  }
}
