internal import Meeting
internal import Screen

extension Browser {
  var layout: Layout {
    // Values to narrow by stand in the first column, the interventions beside them.
    if isNarrowing {
      return Layout(size: size, paneCount: page.screen.paneCount, focus: 0, isZoomed: false)
    }
    // While a query is typed, its hits stand beside what they can be narrowed to.
    let isBeside = mode == .searching && size.columns >= Layout.twoPanes && !isAccessible
    let focus = isBeside ? 0 : page.focus
    return Layout(
      size: size, paneCount: page.screen.paneCount, focus: focus, isZoomed: isZoomed || isAccessible
    )
  }

  /// Whether the values by which interventions can be narrowed have the keys.
  var isNarrowing: Bool {
    if case .narrowing = mode { true } else { false }
  }

  /// The width for which a pane's rows are broken; that of the pane, or of the screen.
  func width(ofPane pane: Int) -> Int {
    let column = layout.columns.first { $0.pane == pane }
    return (column?.width ?? size.columns) - Self.margin
  }

  /// The cells left of a row: the mark of the selection and a blank.
  static let margin = 2

  /// The lines of a pane as they stand now, after its filter.
  func lines(ofPane pane: Int) -> Lines {
    lines.indices.contains(pane) ? lines[pane] : Lines([], contents)
  }

  /// The lines that a pane should have; those of the panes before it must have been made.
  ///
  /// - Parameter width: the cells of a line; `nil` for those that the pane has.
  func makeLines(ofPane pane: Int, width: Int? = nil) -> Lines {
    // A filter of the statistics leaves fewer things to count, not fewer lines.
    let matches = page.screen == .statistics ? nil : page.panes[pane].matches
    let lines = unfilteredLines(ofPane: pane, width: width ?? self.width(ofPane: pane))
    return Lines(lines, contents, matches: matches)
  }

  /// The lines of a pane as they are before its filter.
  func unfilteredLines(ofPane pane: Int, width: Int) -> [Line] {
    if page.screen == .statistics { return statisticLines(width: width) }
    if page.screen == .comparison { return comparisonLines(ofPane: pane) }
    if page.screen == .cell, pane == 0 { return cellLines }
    if page.screen == .search, pane < 2 { return searchLines(ofPane: pane, width: width) }
    if page.screen == .people, pane == 0, let people = counts.people(page.order) {
      return people.map { .entity(.participants, $0) }
    }
    guard pane > 0 else {
      return contents.list(of: page.screen, order: page.order, width: width)
    }
    return selectedTarget(inPane: pane - 1).map { contents.lines(of: $0, width: width) } ?? []
  }

  /// Both sides hang on the subject that is selected, not one on the other.
  private func comparisonLines(ofPane pane: Int) -> [Line] {
    guard pane > 0 else { return contents.rows(of: counts.subjects(of: page.sides) ?? []).lines }
    guard let subject = selectedTarget(inPane: 0),
      let said = counts.said(page.sides, on: subject), said.indices.contains(pane - 1)
    else { return [] }
    return contents.lines(ofPointsAt: said[pane - 1], width: width(ofPane: pane))
  }

  /// What the selected line of a pane stands for.
  func selectedTarget(inPane pane: Int) -> Target? {
    let lines = lines(ofPane: pane)
    let cursor = page.panes[pane].cursor
    return lines.indices.contains(cursor) ? lines.target(of: cursor) : nil
  }
}
