extension SearchEngine {
  /// The first field of a query that no record of the kinds has; `nil` where each has some.
  func missing(
    in root: Query.Node, _ kinds: Set<SearchRecord.Kind>
  ) -> QuerySuggestion.Missing? {
    let all = all(of: kinds)
    guard !all.isEmpty else { return nil }
    for case .field(let field, _) in root.wanted where !has(field, all) {
      return .init(field: field, fields: Query.Field.allCases.filter { has($0, all) })
    }
    return nil
  }

  /// Whether any record of a set has the field.
  private func has(_ field: Query.Field, _ all: RecordSet) -> Bool {
    var found =
      switch field {
      case .id: all
      case .paragraph: records(inParagraphs: 0...Int.max)
      case .asks, .label: records(withTexts: field)
      default: records(of: names.values(of: field))
      }
    found.formIntersection(all)
    return !found.isEmpty
  }

  private func records(withTexts field: Query.Field) -> RecordSet {
    var found = RecordSet(capacity: space.capacity)
    if speech != nil {
      found.insert(space.range(of: .intervention))
      if field == .asks { found.insert(space.range(of: .point)) }
    }
    for (number, record) in zip(plainNumbers, records)
    where record.texts.contains(where: { $0.tag == field.tag }) {
      found.insert(number)
    }
    return found
  }

  /// The numbers of ``records``.
  private var plainNumbers: [Int] {
    var next: [SearchRecord.Kind: Int] = [:]
    return records.map { record in
      defer { next[record.kind, default: 0] += 1 }
      return space.number(record.kind, next[record.kind] ?? 0)
    }
  }
}
