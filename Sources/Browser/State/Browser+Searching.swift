internal import Meeting
internal import Screen
internal import Wording

extension Browser {
  /// Takes up what a search found, unless the reader has typed on since.
  ///
  /// A query that cannot be understood leaves the hits of the one before it.
  mutating func show(_ result: SearchResult) {
    guard page.screen == .search, page.query == result.text else { return }
    message = result.advice ?? ""
    // What cannot be understood stays in its prompt, to be mended.
    guard !result.isMistaken else {
      mode = .searching
      return
    }
    if mode == .browsing, result.hits.isEmpty, message.isEmpty {
      message = words.nothingFound(keys.hint(for: .filter))
    }
    let value = selectedTarget(inPane: 0)
    let isContinued = page.found?.text == result.text
    page.found = result.text.isEmpty ? nil : result
    if !isContinued { for pane in [1, 2] { page.panes[pane] = Pane() } }
    refresh()
    // A value stays under the cursor while the counts around it change.
    if page.focus == 0, let value { select(value, inPane: 0) }
  }

  /// The reader types a query; the keys move among its hits.
  mutating func typeQuery() -> Effect? {
    page.focus = 1
    mode = .searching
    refresh()
    return nil
  }

  /// The hits that are asked for when the keys go among them.
  static let firstHits = 200

  /// Enter while a query is typed: it is asked as a whole, and the keys go to its hits.
  mutating func acceptSearch() -> Effect? {
    mode = .browsing
    guard page.query.contains(where: { $0 != " " }) else {
      message = words.nothingFound(keys.hint(for: .filter))
      return nil
    }
    page.focus = 1
    return .searchOn(page.query, limit: Self.firstHits)
  }

  /// Asks for more hits where the cursor stands on the last that is shown.
  func moreHits() -> Effect? {
    guard page.screen == .search, page.focus == 1, let found = page.found,
      found.text == page.query, found.hits.count < found.count,
      page.panes[1].cursor + layout.rows.count >= lines(ofPane: 1).count
    else { return nil }
    return .searchOn(page.query, limit: found.hits.count * 5)
  }

  /// Takes up a value into the query, or gives it up.
  mutating func toggle(value: String) -> Effect? {
    page.query = page.query.togglingPart(value)
    return .search(page.query)
  }

  /// The lines of the search screen: values beside their counts, and hits.
  func searchLines(ofPane pane: Int, width: Int) -> [Line] {
    guard let found = page.found else {
      return pane == 0 ? [] : contents.queryGuide(width: width).lines
    }
    return pane == 0
      ? contents.rows(of: found.values, query: page.query).lines
      : hitRows(of: found, width: width).lines
  }

  /// The hits; where there are none, what to type instead.
  private func hitRows(of found: SearchResult, width: Int) -> [Row] {
    guard found.hits.isEmpty, let advice = found.advice else {
      return contents.rows(of: found.hits, width: width)
    }
    return Row.paragraph(advice, width: width, role: .dim)
  }

  /// What stands above the values and above the hits.
  func searchHeading(ofPane pane: Int) -> (text: String, trailing: String) {
    guard let found = page.found else { return (pane == 0 ? "" : words.whatCanBeAsked, "") }
    guard pane > 0 else {
      return found.count == 0 ? ("", "") : (words.narrowTitle, words.hitColumn)
    }
    return found.hits.count < found.count
      ? (words.bestHits(found.count, shown: found.hits.count), "") : (words.hits(found.count), "")
  }
}

extension String {
  /// The text with a part that stands between blanks added at its end, or taken away.
  func togglingPart(_ part: String) -> String {
    let parts = split(separator: " ").map(String.init)
    let kept = parts.filter { $0 != part }
    return (kept.count == parts.count ? parts + [part] : kept).joined(separator: " ")
  }
}
