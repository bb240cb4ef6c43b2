extension SearchEngine {
  /// What would make a query match that does not.
  func suggestion(for query: Query, _ kinds: Set<SearchRecord.Kind>) -> QuerySuggestion? {
    guard let root = query.root, matches(query, kinds).isEmpty else { return nil }
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
      nearest(to: folded(text), in: vocabulary).map { (.word($0), $0) }
    case .field(let field, .text(let text)):
      nearest(to: folded(text), in: values(of: field)).map { value in
        let node = Query.Node.field(field, .text(value))
        return (node, "\(node)")
      }
    default: []
    }
  }

  /// Every word of a name or a text; nobody means a code that is two letters off.
  private var vocabulary: Set<String> {
    var words = Set(texts.words.map { String(decoding: $0, as: UTF8.self) })
    for (number, spelling) in names.spellings.enumerated() {
      guard case .name(let role) = spelling.use, !role.isCode else { continue }
      words.formUnion(self.words(ofSpelling: number))
    }
    return words
  }

  private func words(ofSpelling number: Int) -> [String] {
    names.folding(of: number).split(separator: blank).map { String(decoding: $0, as: UTF8.self) }
  }

  private func values(of field: Query.Field) -> Set<String> {
    if field.tag != nil { return Set(texts.words.map { String(decoding: $0, as: UTF8.self) }) }
    return names.values(of: field).reduce(into: []) { words, value in
      words.insert(String(decoding: names.folding(of: value), as: UTF8.self))
      words.formUnion(self.words(ofSpelling: value))
    }
  }

  /// The words nearest to one, by edit distance and then in order; at most two letters differ,
  /// and one in a short word.
  private func nearest(to word: String, in words: Set<String>) -> [String] {
    let limit = word.count < 3 ? 0 : word.count < 5 ? 1 : 2
    return words.compactMap { candidate in
      editDistance(word, candidate, within: limit).map { ($0, candidate) }
    }.sorted { $0 < $1 }.map(\.1)
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
