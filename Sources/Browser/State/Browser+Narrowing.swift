internal import Meeting
internal import Wording

extension Browser {
  /// Opens the values by which the interventions of the page can be narrowed, beside them.
  mutating func openFacets() {
    let positions =
      page.screen.paneCount > 1 ? lines(ofPane: 1).interventionPositions : Positions([])
    guard !positions.isEmpty || !chosenFacets(besides: []).isEmpty else {
      message = words.noInterventionsToNarrow
      return
    }
    page.focus = max(1, page.focus)
    mode = .narrowing(Chooser(uncounted: positions))
    refresh()
  }

  /// Leaves the values; what they left stays.
  mutating func closeFacets() {
    mode = .browsing
    refresh()
  }

  /// Takes up a value into the filter of the interventions, or gives it up.
  mutating func toggle(_ facet: Facet) -> Effect? {
    page.panes[1].filter = page.panes[1].filter.togglingPart(facet.query)
    guard !page.panes[1].filter.isEmpty else {
      clearFilter(ofPane: 1)
      countFacets()
      return nil
    }
    return .filter(FilterRequest(text: page.panes[1].filter, screen: page.screen, pane: 1))
  }

  /// Counts all values anew, where they are shown.
  mutating func countFacets() {
    guard case .narrowing(var chooser) = mode else { return }
    chooser.text = ""
    chooser.uncounted = lines(ofPane: 1).interventionPositions
    mode = .narrowing(chooser)
    countAtOnce()
  }

  /// Takes up the values of some interventions, where they are shown; the cursor stays on its value.
  mutating func take(_ values: [SubjectCount], of positions: Positions) {
    guard case .narrowing(var chooser) = mode, chooser.uncounted == positions else { return }
    let chosen =
      chooser.facets.indices.contains(chooser.cursor) ? chooser.facets[chooser.cursor].query : nil
    let shown = values.compactMap { contents.facet(of: $0) }
    chooser.uncounted = nil
    chooser.allFacets = shown + chosenFacets(besides: shown)
    chooser.facets = facets(of: chooser)
    chooser.cursor = chooser.facets.firstIndex { $0.query == chosen } ?? 0
    mode = .narrowing(chooser)
  }

  /// Whether a value is one of those that the filter asks for.
  func isChosen(_ facet: Facet) -> Bool {
    page.panes[1].filter.split(separator: " ").contains { $0 == facet.query }
  }

  /// The values whose name or field holds every word that was typed.
  func facets(of chooser: Chooser) -> [Facet] {
    let words = Set(folding(chooser.text).split(separator: " "))
    return chooser.allFacets.filter { facet in
      let name = folding("\(facet.field) \(facet.name) \(facet.query)")
      return words.allSatisfy { name.contains($0) }
    }
  }

  /// The values that the filter asks for although no intervention is left that has them.
  private func chosenFacets(besides shown: [Facet]) -> [Facet] {
    let known = Set(shown.map(\.query))
    guard page.panes.count > 1, page.panes[1].matches != nil else { return [] }
    return page.panes[1].filter.split(separator: " ").compactMap { contents.facet(ofPart: $0) }
      .filter { !known.contains($0.query) }
  }
}
