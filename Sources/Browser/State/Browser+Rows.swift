internal import Screen

extension Browser {
  var layout: Layout {
    Layout(
      size: size, paneCount: page.screen.paneCount, focus: page.focus, isZoomed: isZoomed)
  }

  /// The width for which a pane's rows are broken; that of the pane, or of the screen.
  func width(ofPane pane: Int) -> Int {
    let column = layout.columns.first { $0.pane == pane }
    return (column?.width ?? size.columns) - Self.margin
  }

  /// The cells left of a row: the mark of the selection and a blank.
  static let margin = 2

  /// The rows of a pane as they stand now, after its filter.
  func rows(ofPane pane: Int) -> [Row] {
    rows.indices.contains(pane) ? rows[pane] : []
  }

  /// The rows that a pane should have; those of the panes before it must have been made.
  func makeRows(ofPane pane: Int) -> [Row] {
    let rows = unfilteredRows(ofPane: pane)
    guard let matches = page.panes[pane].matches else { return rows }
    return Self.filtered(rows, by: matches)
  }

  private func unfilteredRows(ofPane pane: Int) -> [Row] {
    let width = width(ofPane: pane)
    if page.screen == .comparison { return comparisonRows(ofPane: pane) }
    guard pane > 0 else {
      return contents.list(of: page.screen, order: page.order, width: width)
    }
    return selectedTarget(inPane: pane - 1).map { contents.rows(of: $0, width: width) } ?? []
  }

  /// Both sides hang on the subject that is selected, not one on the other.
  private func comparisonRows(ofPane pane: Int) -> [Row] {
    guard pane > 0 else { return contents.subjects(of: page.sides) }
    guard page.sides.indices.contains(pane - 1) else { return [] }
    return contents.rows(
      of: page.sides[pane - 1], on: selectedTarget(inPane: 0),
      width: width(ofPane: pane))
  }

  /// The entries that match, and the headings that still have one.
  private static func filtered(_ rows: [Row], by matches: Set<String>) -> [Row] {
    var kept: [Row] = []
    for row in rows {
      switch row.kind {
      case .heading:
        if kept.last?.kind == .heading { kept.removeLast() }
        kept.append(row)
      case .entry:
        if let id = row.target?.identifier, matches.contains(id) { kept.append(row) }
      case .text: continue
      }
    }
    if kept.last?.kind == .heading { kept.removeLast() }
    return kept
  }

  /// What the selected row of a pane stands for.
  func selectedTarget(inPane pane: Int) -> Target? {
    let rows = rows(ofPane: pane)
    let cursor = page.panes[pane].cursor
    return rows.indices.contains(cursor) ? rows[cursor].target : nil
  }

  /// The number of entries of a pane before its filter and after it.
  func counts(ofPane pane: Int) -> (shown: Int, all: Int) {
    let shown = rows(ofPane: pane).count(where: \.isCounted)
    guard page.panes[pane].matches != nil else { return (shown, shown) }
    return (shown, unfilteredRows(ofPane: pane).count(where: \.isCounted))
  }
}
