internal import Meeting

/// Where the reader is, and what the screen looked like there.
///
/// History keeps whole pages, so that going back restores filter, order and cursor.
struct Page: Hashable, Sendable {
  var screen: BrowserScreen
  /// The list, the contents of its entry, and what they open.
  var panes: [Pane]
  /// The pane that has the keys.
  var focus = 0
  /// The order of the list.
  var order: SortOrder = .record
  /// The two that are compared, on the screen that does so; otherwise none.
  var sides: [Side] = []
  /// What the matrix screen shows.
  var matrix = MatrixView()
  /// The count that was opened, on the screen that shows what it counts.
  var cell: MatrixCell?
  /// What is searched for, on the screen that does so.
  var query = ""
  /// What the search found, once it has answered.
  var found: SearchResult?
  /// Whether the chair and the Office count, on the screen that shows plots.
  var includesChair = true
  /// The plots whose every row is shown, on the screen that shows plots.
  var unfolded: Set<Statistic.Plot> = []

  init(_ screen: BrowserScreen) {
    self.screen = screen
    panes = Array(repeating: Pane(), count: screen.paneCount)
  }

  /// The pane from which a step back leaves the page: of a search its hits, beside which the
  /// values stand.
  var outermostFocus: Int { screen == .search ? 1 : 0 }
}

/// What one pane remembers.
struct Pane: Hashable, Sendable {
  /// The selected row.
  var cursor = 0
  /// The row at the upper edge.
  var top = 0
  /// What the reader typed to narrow the rows; empty for all.
  var filter = ""
  /// What the filter leaves; `nil` without a filter.
  var matches: Matches?
}
