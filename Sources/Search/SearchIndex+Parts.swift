public import Meeting

extension SearchIndex {
  /// The rows of the discussion that a query matches, with those that match each of the parts that
  /// must all match, for what is counted by what single points say.
  public func discussion(_ query: Query) -> Matches {
    withParts(matches(query, kinds: kinds), query)
  }

  /// What a query matches, with what each of its parts matches of the discussion.
  public func withParts(_ matches: Matches, _ query: Query) -> Matches {
    guard case .and(let parts) = query.root else { return matches }
    return matches.with(
      parts: parts.withoutHonorifics.map { self.matches(Query($0), kinds: kinds) })
  }

  private var kinds: Set<SearchRecord.Kind> { [.intervention, .point] }
}
