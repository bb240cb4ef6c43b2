internal import Meeting
internal import Wording

extension Browser {
  /// Moves the cursor of the pane that has the keys; at either end it says so.
  mutating func moveCursor(by rows: Int) {
    let before = page.panes[page.focus].cursor
    move(by: rows)
    guard page.panes[page.focus].cursor == before else { return }
    message = rows > 0 ? words.lastRow : words.firstRow
  }

  /// Moves the cursor of a pane by selectable lines, stopping at both ends.
  mutating func move(by rows: Int, inPane pane: Int? = nil) {
    let pane = pane ?? page.focus
    let lines = lines(ofPane: pane)
    var line = page.panes[pane].cursor
    guard lines.indices.contains(line) else { return }
    var last = isSelectable(line, inPane: pane) ? line : nil
    var left = abs(rows)
    let step = rows.signum()
    while left > 0 {
      line += step
      guard lines.indices.contains(line) else { break }
      guard lines.isSelectable(line, inText: isText(pane)) else { continue }
      last = line
      left -= 1
    }
    if let last { select(row: last, inPane: pane) }
  }

  /// Moves the cursor of the pane that has the keys to the first or the last selectable line.
  mutating func moveToEnd(isLast: Bool) {
    let lines = lines(ofPane: page.focus)
    let isText = isText(page.focus)
    let line =
      isLast
      ? lines.indices.last { lines.isSelectable($0, inText: isText) }
      : lines.indices.first { lines.isSelectable($0, inText: isText) }
    if let line { select(row: line, inPane: page.focus) }
  }

  /// Whether the cursor of a pane can stand on a line; in a text it can stand on each.
  func isSelectable(_ line: Int, inPane pane: Int) -> Bool {
    let lines = lines(ofPane: pane)
    return lines.indices.contains(line) && lines.isSelectable(line, inText: isText(pane))
  }

  /// Whether a pane is read line by line, so that its cursor can stand on each.
  func isText(_ pane: Int) -> Bool {
    pane == 2 || page.screen == .statistics || page.screen == .notes && pane == 1
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
    guard let row = lines(ofPane: pane).line(of: target) else { return false }
    select(row: row, inPane: pane)
    return true
  }

  /// Forgets filters and cursors of the panes that hang on a pane.
  mutating func forget(after pane: Int) {
    for deeper in page.panes.indices where deeper > pane { page.panes[deeper] = Pane() }
    refresh(from: pane + 1)
  }

  /// Scrolls the last pane that is shown without moving the keys to it.
  mutating func scrollText(by pages: Int) {
    guard let pane = layout.columns.last?.pane else { return }
    let step = pages * max(1, layout.rows.count - 2)
    guard pane != page.focus else { return moveCursor(by: step) }
    let top = page.panes[pane].top
    if isText(pane) { move(by: step, inPane: pane) } else { moveByLines(step, inPane: pane) }
    guard page.panes[pane].top == top else { return }
    message = pages > 0 ? words.endOfText : words.beginningOfText
  }

  /// Moves the cursor of a pane by so many lines, and on to one that can be selected.
  private mutating func moveByLines(_ count: Int, inPane pane: Int) {
    let lines = lines(ofPane: pane)
    let wanted = page.panes[pane].cursor + count
    let row = count > 0 ? lines.selectable(at: wanted) : lines.selectable(before: wanted)
    if let row { select(row: row, inPane: pane) }
  }

  /// Goes to the next or previous intervention of the second pane, from any pane; or plot.
  mutating func step(by rows: Int) {
    if page.screen == .statistics { return stepPlot(by: rows) }
    guard page.panes.count > 1 else {
      message = words.noInterventionsToStep
      return
    }
    let lines = lines(ofPane: 1)
    let cursor = page.panes[1].cursor
    let next =
      rows > 0
      ? lines.indices.first { $0 > cursor && lines.isIntervention($0) }
      : lines.indices.last { $0 < cursor && lines.isIntervention($0) }
    guard let next else {
      message =
        !lines.indices.contains { lines.isIntervention($0) }
        ? words.noInterventionsToStep
        : rows > 0 ? words.lastIntervention : words.firstIntervention
      return
    }
    select(row: next, inPane: 1)
  }

  /// Brings the cursor of a pane into view; what stands above the first entry comes with it.
  mutating func scroll(_ pane: Int) {
    let height = max(1, layout.rows.count)
    let lines = lines(ofPane: pane)
    let cursor = page.panes[pane].cursor
    var top = page.panes[pane].top
    if cursor < top { top = cursor }
    let above = lines.indices.prefix(cursor)
    if !above.contains(where: { lines.isSelectable($0, inText: isText(pane)) }) { top = 0 }
    if cursor >= top + height { top = cursor - height + 1 }
    page.panes[pane].top = max(0, min(top, max(0, lines.count - height)))
  }

  /// Brings the cursor of a pane onto a row that exists, and into view.
  mutating func clamp(_ pane: Int) {
    let lines = lines(ofPane: pane)
    let cursor = page.panes[pane].cursor
    // What is being counted comes back under the cursor.
    guard !lines.isEmpty || wantedCount == nil else { return }
    page.panes[pane].cursor = lines.selectable(at: cursor, inText: isText(pane)) ?? 0
    scroll(pane)
  }
}
