internal import Meeting

/// What the lines of a pane hang on; where it is the same, they are.
struct LinesBasis: Equatable {
  let screen: BrowserScreen
  let pane: Int
  let width: Int
  let language: Language
  /// How often the record, the notes and the counts have changed.
  let version: Int
  let showsPrinted: Bool
  let order: SortOrder
  let matches: Matches?
  /// What the pane before it stands on.
  let subject: Target?
  let sides: [Side]
  let cell: MatrixCell?
  let query: String
  let found: SearchResult?
  let includesChair: Bool
  let unfolded: Set<Statistic.Plot>
  let isAccessible: Bool
}

extension Browser {
  func linesBasis(ofPane pane: Int) -> LinesBasis {
    let before = page.screen == .comparison ? 0 : pane - 1
    return LinesBasis(
      screen: page.screen, pane: pane, width: width(ofPane: pane), language: language,
      version: version, showsPrinted: showsPrinted, order: page.order,
      matches: page.panes[pane].matches,
      subject: pane > 0 ? selectedTarget(inPane: before) : nil, sides: page.sides,
      cell: page.cell, query: page.query, found: page.found,
      includesChair: page.includesChair, unfolded: page.unfolded,
      isAccessible: isAccessible)
  }
}
