internal import Meeting
internal import Wording

extension Browser {
  /// Opens the values by which the interventions of the page can be narrowed, beside them.
  mutating func openFacets() {
    let facets = facets(matching: "")
    guard !facets.isEmpty else {
      message = words.noInterventionsToNarrow
      return
    }
    page.focus = max(1, page.focus)
    mode = .narrowing(Chooser(facets: facets))
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

  /// Counts all values anew, where they are shown; the cursor stays on its value.
  mutating func countFacets() {
    guard case .narrowing(var chooser) = mode else { return }
    let chosen =
      chooser.facets.indices.contains(chooser.cursor) ? chooser.facets[chooser.cursor].query : nil
    chooser.text = ""
    chooser.facets = facets(matching: chooser.text)
    chooser.cursor = chooser.facets.firstIndex { $0.query == chosen } ?? 0
    mode = .narrowing(chooser)
  }

  /// Whether a value is one of those that the filter asks for.
  func isChosen(_ facet: Facet) -> Bool {
    page.panes[1].filter.split(separator: " ").contains { $0 == facet.query }
  }

  /// The values of the interventions that are shown, whose name or field holds every word.
  func facets(matching text: String) -> [Facet] {
    guard page.screen.paneCount > 1 else { return [] }
    let shown = contents.facets(of: lines(ofPane: 1).interventions)
    let words = Set(folding(text).split(separator: " "))
    return (shown + chosenFacets(besides: shown)).filter { facet in
      let name = folding("\(facet.field) \(facet.name) \(facet.query)")
      return words.allSatisfy { name.contains($0) }
    }
  }

  /// The values that the filter asks for although no intervention is left that has them.
  private func chosenFacets(besides shown: [Facet]) -> [Facet] {
    let known = Set(shown.map(\.query))
    guard page.panes[1].matches != nil else { return [] }
    return contents.facets(of: unfilteredInterventions).filter {
      isChosen($0) && !known.contains($0.query)
    }.map { facet in
      var facet = facet
      facet.count = 0
      return facet
    }
  }

  private var unfilteredInterventions: [Intervention] {
    Lines(unfilteredLines(ofPane: 1), contents).interventions
  }
}
