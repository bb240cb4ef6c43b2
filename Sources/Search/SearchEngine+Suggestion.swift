extension SearchEngine {
  /// Each part is tried away, so that what a long query costs grows with its square.
  private static let mendedParts = 12

  /// What would make a query match that does not.
  func suggestion(for query: Query, _ kinds: Set<SearchRecord.Kind>) -> QuerySuggestion? {
    guard let root = query.root, root.wanted.count <= Self.mendedParts,
      matches(query, kinds).isEmpty
    else { return nil }
    let suggestion = QuerySuggestion(
      drop: drop(from: root, kinds), spelling: spelling(of: root, kinds))
    return suggestion.drop == nil && suggestion.spelling == nil ? nil : suggestion
  }

  /// The part of a conjunction without which most is found.
  private func drop(
    from root: Query.Node, _ kinds: Set<SearchRecord.Kind>
  ) -> QuerySuggestion.Change? {
    guard case .and(let parts) = root else { return nil }
    var best: QuerySuggestion.Change?
    for index in parts.indices {
      var rest = parts
      let dropped = rest.remove(at: index)
      let query = Query(rest.count == 1 ? rest[0] : .and(rest))
      let count = matches(query, kinds).count
      guard count > best?.count ?? 0 else { continue }
      best = .init(part: "\(dropped)", replacement: nil, query: query, count: count)
    }
    return best
  }

  /// The first part that nothing matches, in the nearest spelling that gives something.
  private func spelling(
    of root: Query.Node, _ kinds: Set<SearchRecord.Kind>
  ) -> QuerySuggestion.Change? {
    for part in root.wanted where matches(Query(part), kinds).isEmpty {
      for (replacement, text) in replacements(for: part).prefix(8) {
        let query = Query(root.replacing(part, with: replacement))
        let count = matches(query, kinds).count
        guard count > 0 else { continue }
        return .init(part: "\(part)", replacement: text, query: query, count: count)
      }
    }
    return nil
  }

  /// What may be meant by a part, the nearest first.
  private func replacements(for part: Query.Node) -> [(Query.Node, String)] {
    switch part {
    case .word(let text):
      var near = NearWords(folded(text))
      addTexts(to: &near)
      addNames(to: &near)
      return near.ranked.map { (.word($0), $0) }
    case .field(let field, .text(let text)):
      var near = NearWords(folded(text))
      if field.tag != nil { addTexts(to: &near) } else { addValues(of: field, to: &near) }
      return near.ranked.map { value in
        let node = Query.Node.field(field, .text(value))
        return (node, "\(node)")
      }
    default: return []
    }
  }

  /// Every word of a text.
  private func addTexts(to near: inout NearWords) {
    for words in [texts.index.words, speech?.texts.words].compactMap(\.self) {
      for number in 0..<words.count { near.add(words[number]) }
    }
  }

  /// Every word of a name; nobody means a code that is two letters off.
  private func addNames(to near: inout NearWords) {
    for (number, spelling) in names.spellings.enumerated() {
      guard case .name(let role) = spelling.use, !role.isCode else { continue }
      for word in names.folding(of: number).split(separator: blank) { near.add(word) }
    }
  }

  /// The values of a field, and every word of one.
  private func addValues(of field: Query.Field, to near: inout NearWords) {
    for value in names.values(of: field) {
      let folding = names.folding(of: value)
      near.add(folding)
      for word in folding.split(separator: blank) { near.add(word) }
    }
  }
}

extension Query.Node {
  /// The same query with one part in another's place.
  fileprivate func replacing(_ part: Query.Node, with other: Query.Node) -> Query.Node {
    if self == part { return other }
    return switch self {
    case .and(let parts): .and(parts.map { $0.replacing(part, with: other) })
    case .or(let parts): .or(parts.map { $0.replacing(part, with: other) })
    case .not, .word, .phrase, .field: self
    }
  }
}
