@testable import Search

/// Matches records with a query by comparing strings, one record after the other.
struct ReferenceMatcher {
  let records: [SearchRecord]
  let spellings: [Spelling]

  func matches(_ query: Query, _ kinds: Set<SearchRecord.Kind>) -> [Int] {
    records.indices.filter { number in
      let isAsked = query.root.map { matches(records[number], $0) } ?? true
      return kinds.contains(records[number].kind) && isAsked
    }
  }

  private func matches(_ record: SearchRecord, _ node: Query.Node) -> Bool {
    switch node {
    case .word(let text): matches(record, words(text), isWhole: false)
    case .phrase(let text): matches(record, words(text), isWhole: true)
    case .field(let field, .text(let text)): matches(record, field, text)
    case .field(_, .paragraphs(let range)): record.paragraphs.contains { $0.overlaps(range) }
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
      let text = spellings[Int(number)].text
      if role == .id { return words(text) == wanted }
      if role.isCode { return has(Array(words(text).prefix(wanted.count)), wanted, isWhole) }
      let joined = wanted.joined(separator: " ")
      return [words(text), words(elided(text))].contains { name in
        has(name, wanted, isWhole)
          || !isWhole && wanted.joined().count >= 3 && name.joined(separator: " ").contains(joined)
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
    func values(_ numbers: [Int32]) -> [[String]] {
      numbers.map { spellings[Int($0)] }.filter { $0.use == .value(field) }
        .flatMap { [$0.text, elided($0.text)] }
        .map { field == .speaker ? words(foldedName($0)) : words($0) }
    }
    let isWholeSomewhere =
      field != .speaker && values(records.flatMap(\.spellings)).contains(wanted)
    return values(record.spellings).contains {
      isWholeSomewhere ? $0 == wanted : has($0, wanted, false)
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

  /// The only elision of the generated texts.
  private func elided(_ text: String) -> String {
    text.split(separator: "d'ab", omittingEmptySubsequences: false).joined(separator: "dab")
  }

  private func words(_ text: String) -> [String] {
    folded(text).split(separator: " ").map(String.init)
  }
}
