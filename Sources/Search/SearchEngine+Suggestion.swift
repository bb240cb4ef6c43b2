extension SearchEngine {
  /// Each part is tried away, so that what a long query costs grows with its square.
  private static let mendedParts = 12

  /// What would make a query match that does not.
  ///
  /// - Parameter evaluation: has found, or finds, what the parts of the query hit.
  func suggestion(
    for query: Query, _ kinds: Set<SearchRecord.Kind>, _ evaluation: inout Evaluation
  ) -> QuerySuggestion? {
    guard let root = query.root, root.wanted.count <= Self.mendedParts,
      evaluation.matches(query, kinds).isEmpty
    else { return nil }
    let missing = missing(in: root, kinds)
    let drop =
      drop(from: root, kinds, &evaluation) ?? dropAllButSome(of: root, kinds, &evaluation)
    let spelling = missing == nil ? spelling(of: root, kinds, &evaluation) : nil
    let isHelped = drop != nil || spelling != nil || missing != nil
    let known = isHelped ? nil : known(for: root)
    guard isHelped || known != nil else { return nil }
    return QuerySuggestion(missing: missing, drop: drop, spelling: spelling, known: known)
  }

  /// Most of a question is no word of the record: the parts that something has together, of which
  /// there are most letters.
  ///
  /// A large record is not asked so often while somebody types.
  private func dropAllButSome(
    of root: Query.Node, _ kinds: Set<SearchRecord.Kind>, _ evaluation: inout Evaluation
  ) -> QuerySuggestion.Change? {
    guard case .and(let parts) = root, space.count <= Self.manyRecords else { return nil }
    let counts = parts.map { part in
      if case .not = part { return 0 }
      return evaluation.matches(Query(part), kinds).count
    }
    let rarest = parts.indices.filter { counts[$0] > 0 }.sorted {
      (counts[$0], $0) < (counts[$1], $1)
    }
    var best: Set<Int> = []
    for first in rarest {
      var kept: Set = [first]
      for index in rarest where index != first {
        let tried = kept.union([index])
        if !evaluation.matches(Query(.all(parts, tried)), kinds).isEmpty { kept = tried }
      }
      if letters(parts, kept) > letters(parts, best) { best = kept }
    }
    guard !best.isEmpty, best.count < parts.count else { return nil }
    let query = Query(.all(parts, best))
    let dropped = parts.indices.filter { !best.contains($0) }.map { "\(parts[$0])" }
    return .init(
      part: dropped.joined(separator: " "), replacement: nil, query: query,
      count: evaluation.matches(query, kinds).count)
  }

  private static let manyRecords = 20_000

  private func letters(_ parts: [Query.Node], _ kept: Set<Int>) -> Int {
    kept.reduce(0) { $0 + "\(parts[$1])".count }
  }

  /// What the first field can have whose value nothing has.
  private func known(for root: Query.Node) -> QuerySuggestion.Known? {
    for case .field(let field, _) in root.wanted {
      if let known = knownNumbers(of: field) { return known }
      guard let limit = field.listedValues else { continue }
      var values: [String] = []
      for spelling in names.values(of: field).map({ names.spellings[$0] })
      where spelling.language == nil && !field.isShortForm(spelling.text)
        && !values.contains(spelling.text)
      {
        values.append(spelling.text)
      }
      guard !values.isEmpty else { continue }
      return .init(
        field: field, values: Array(values.prefix(limit)), isCut: values.count > limit)
    }
    return nil
  }
  /// The part of a conjunction without which most is found.
  private func drop(
    from root: Query.Node, _ kinds: Set<SearchRecord.Kind>, _ evaluation: inout Evaluation
  ) -> QuerySuggestion.Change? {
    guard case .and(let parts) = root else { return nil }
    var best: QuerySuggestion.Change?
    for index in parts.indices {
      var rest = parts
      let dropped = rest.remove(at: index)
      let query = Query(rest.count == 1 ? rest[0] : .and(rest))
      let count = evaluation.matches(query, kinds).count
      guard count > best?.count ?? 0 else { continue }
      best = .init(part: "\(dropped)", replacement: nil, query: query, count: count)
    }
    return best
  }

  /// The first part that nothing matches in the nearest spelling that gives something; or every
  /// such part in its nearest spelling, where that does.
  private func spelling(
    of root: Query.Node, _ kinds: Set<SearchRecord.Kind>, _ evaluation: inout Evaluation
  ) -> QuerySuggestion.Change? {
    var missing: [(part: Query.Node, near: [(node: Query.Node, text: String)])] = []
    for part in root.wanted where evaluation.matches(Query(part), kinds).isEmpty {
      let near = Array(replacements(for: part).prefix(8))
      missing.append((part, near))
      for (replacement, text) in near {
        let query = Query(root.replacing(part, with: replacement))
        let count = evaluation.matches(query, kinds).count
        guard count > 0 else { continue }
        return .init(part: "\(part)", replacement: text, query: query, count: count)
      }
    }
    guard missing.count > 1 else { return nil }
    var (mended, texts): (Query.Node, [String]) = (root, [])
    for (part, near) in missing {
      guard let first = near.first(where: { !evaluation.matches(Query($0.node), kinds).isEmpty })
      else { return nil }
      mended = mended.replacing(part, with: first.node)
      texts.append(first.text)
    }
    let query = Query(mended)
    let count = evaluation.matches(query, kinds).count
    guard count > 0 else { return nil }
    return .init(
      part: missing.map { "\($0.part)" }.joined(separator: " "),
      replacement: texts.joined(separator: " "), query: query, count: count)
  }

  /// What may be meant by a part, the nearest first.
  func replacements(for part: Query.Node) -> [(Query.Node, String)] {
    switch part {
    case .word(let text):
      var near = NearWords(folded(text))
      guard near.canBeAnother else { return [] }
      addTexts(to: &near)
      addNames(to: &near)
      // Who looks for one word of several letters looks for a name, more often than for a word.
      var named = NearWords(folded(text))
      addPeople(to: &named)
      let people = Set(named.ranked)
      let ranked = near.rankedByDistance.sorted {
        ($0.distance, people.contains($0.word) ? 0 : 1) < (
          $1.distance, people.contains($1.word) ? 0 : 1
        )
      }
      return ranked.map { (.word($0.word), $0.word) }
    case .field(let field, .text(let text)):
      var near = NearWords(folded(text))
      guard near.canBeAnother else { return [] }
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
      // An official name in a language in which the record has another is nobody's guess.
      guard case .name(let role) = spelling.use, !role.isCode, role != .officialName else {
        continue
      }
      for word in names.folding(of: number).split(separator: blank) { near.add(word) }
    }
  }

  /// Every word of a person's name.
  private func addPeople(to near: inout NearWords) {
    for number in names.values(of: .speaker) {
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

extension Query.Field {
  /// How many of its values tell a reader what it can have; `nil` where no list does.
  fileprivate var listedValues: Int? {
    switch self {
    case .kind: 40
    case .theme, .role, .onBehalfOf: 12
    case .country, .topic, .cites, .body: 8
    default: nil
    }
  }

  /// Whether a value is another way to write one that stands in the list.
  fileprivate func isShortForm(_ value: String) -> Bool {
    switch self {
    case .country: value.count != 2
    case .cites: value.count < 4
    default: false
    }
  }
}

extension Query.Node {
  /// Some of several parts.
  fileprivate static func all(_ parts: [Query.Node], _ kept: Set<Int>) -> Query.Node {
    let kept = parts.indices.filter(kept.contains).map { parts[$0] }
    return kept.count == 1 ? kept[0] : .and(kept)
  }

  /// The same query with one part in another's place.
  func replacing(_ part: Query.Node, with other: Query.Node) -> Query.Node {
    if self == part { return other }
    return switch self {
    case .and(let parts): .and(parts.map { $0.replacing(part, with: other) })
    case .or(let parts): .or(parts.map { $0.replacing(part, with: other) })
    case .not, .word, .phrase, .field: self
    }
  }
}
