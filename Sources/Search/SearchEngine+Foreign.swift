internal import Meeting

extension SearchEngine {
  /// A change to the first word of a query that is only found in names of other languages, where a
  /// word that is nearly the same gives more.
  func spelling(
    besides query: Query, _ kinds: Set<SearchRecord.Kind>, in language: Language
  ) -> QuerySuggestion? {
    guard let root = query.root else { return nil }
    for case .word(let text) in root.wanted where isForeign(text, to: language) {
      let count = matches(query, kinds).count
      let part = Query.Node.word(text)
      for (replacement, shown) in replacements(for: part).prefix(8)
      where !isForeign(shown, to: language) {
        let changed = Query(root.replacing(part, with: replacement))
        let others = matches(changed, kinds).count
        guard others > count else { continue }
        let change = QuerySuggestion.Change(
          part: text, replacement: shown, query: changed, count: others)
        return QuerySuggestion(missing: nil, drop: nil, spelling: change, known: nil)
      }
    }
    return nil
  }

  /// Whether a word hits something, but only names that are in other languages.
  private func isForeign(_ text: String, to language: Language) -> Bool {
    guard let term = Term(text, isWhole: false), textHits(term).count == 0 else { return false }
    let hits = nameHits(of: term)
    return !hits.isEmpty
      && hits.allSatisfy { hit in
        names.spellings[hit.spelling].language.map { $0 != language } ?? false
      }
  }
}
