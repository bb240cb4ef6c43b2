extension Browser {
  /// Moves the cursor of a pane by selectable rows, stopping at both ends.
  mutating func move(by rows: Int, inPane pane: Int? = nil) {
    let pane = pane ?? page.focus
    let selectable = selectableRows(ofPane: pane)
    guard !selectable.isEmpty else { return }
    let cursor = page.panes[pane].cursor
    let position = selectable.firstIndex { $0 >= cursor } ?? selectable.count - 1
    let target = min(max(0, position + rows), selectable.count - 1)
    select(row: selectable[target], inPane: pane)
  }

  /// Puts the cursor of a pane on a row; what hangs on it is shown from its beginning.
  mutating func select(row: Int, inPane pane: Int) {
    let changed = page.panes[pane].cursor != row
    page.panes[pane].cursor = row
    scroll(pane)
    // Both sides of a comparison hang on its first pane, and neither on the other.
    guard changed, page.screen != .comparison || pane == 0 else { return }
    forget(after: pane)
  }

  /// Puts the cursor of a pane on the entry that stands for something; false where none does.
  @discardableResult
  mutating func select(_ target: Target, inPane pane: Int) -> Bool {
    guard let row = rows(ofPane: pane).firstIndex(where: { $0.target == target }) else {
      return false
    }
    select(row: row, inPane: pane)
    return true
  }

  /// Forgets filters and cursors of the panes that hang on a pane.
  mutating func forget(after pane: Int) {
    for deeper in page.panes.indices where deeper > pane { page.panes[deeper] = Pane() }
    refresh(from: pane + 1)
  }

  /// Scrolls the text of the last pane that is shown without moving the keys to it.
  mutating func scrollText(by pages: Int) {
    guard let pane = layout.columns.last?.pane else { return }
    let step = max(1, layout.rows.count - 2)
    guard pane == 2 else { return move(by: pages * step) }
    move(by: pages * step, inPane: pane)
  }

  /// Goes to the next or previous intervention of the second pane, from any pane.
  mutating func step(by rows: Int) {
    guard page.screen.paneCount > 1 else { return }
    let all = self.rows(ofPane: 1)
    let speeches = all.indices.filter {
      if case .intervention = all[$0].target { true } else { false }
    }
    let cursor = page.panes[1].cursor
    let next =
      rows > 0 ? speeches.first { $0 > cursor } : speeches.last { $0 < cursor }
    guard let next else {
      message = rows > 0 ? "This is the last intervention here." : "This is the first one here."
      return
    }
    select(row: next, inPane: 1)
  }

  func selectableRows(ofPane pane: Int) -> [Int] {
    let rows = rows(ofPane: pane)
    if pane == 2 { return Array(rows.indices) }
    let entries = rows.indices.filter { rows[$0].kind == .entry }
    return entries.isEmpty ? Array(rows.indices) : entries
  }

  /// Brings the cursor of a pane into view; what stands above the first entry comes with it.
  mutating func scroll(_ pane: Int) {
    let height = max(1, layout.rows.count)
    let selectable = selectableRows(ofPane: pane)
    let count = rows(ofPane: pane).count
    let cursor = page.panes[pane].cursor
    var top = page.panes[pane].top
    if cursor < top { top = cursor }
    if cursor == selectable.first { top = 0 }
    if cursor >= top + height { top = cursor - height + 1 }
    page.panes[pane].top = max(0, min(top, max(0, count - height)))
  }

  /// Brings the cursor of a pane onto a row that exists, and into view.
  mutating func clamp(_ pane: Int) {
    let selectable = selectableRows(ofPane: pane)
    let cursor = page.panes[pane].cursor
    page.panes[pane].cursor = selectable.first { $0 >= cursor } ?? selectable.last ?? 0
    scroll(pane)
  }
}
