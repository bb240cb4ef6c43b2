extension SearchEngine {
  /// Which paragraphs there are, or what identifiers look like.
  ///
  /// - Returns: `nil` for a field that has other values, or where nothing has any.
  func knownNumbers(of field: Query.Field) -> QuerySuggestion.Known? {
    switch field {
    case .paragraph:
      guard let all = allParagraphs else { return nil }
      let text = "\(Query.Value.paragraphs(all))"
      return .init(field: field, values: [text], isCut: false)
    case .id:
      let firsts = SearchRecord.Kind.allCases.filter { $0 != .printed }
        .map { space.range(of: $0) }.filter { !$0.isEmpty }
      guard !firsts.isEmpty else { return nil }
      return .init(
        field: field, values: firsts.prefix(8).map { id(of: $0.lowerBound) }, isCut: true)
    default: return nil
    }
  }

  /// From the first numbered paragraph to the last.
  private var allParagraphs: ClosedRange<Int>? {
    let ranges =
      paragraphs.map { Int($0.first)...Int($0.last) }
      + [speech?.paragraphs.all, speech?.pointParagraphs.all].compactMap(\.self)
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max()
    else {
      return nil
    }
    return first...last
  }
}
