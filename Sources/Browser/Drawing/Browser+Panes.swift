internal import Meeting
internal import Screen
internal import Wording

extension Browser {
  /// Draws the panes that are shown, and puts the real cursor on the selected row.
  ///
  /// - Parameter other: a column in which something else stands.
  func drawPanes(besides other: Layout.Column? = nil, into frame: inout Frame) {
    let layout = layout
    for column in layout.columns {
      if column != other { draw(column, into: &frame) }
      if column.columns.upperBound < size.columns {
        drawSeparator(at: column.columns.upperBound + 1, into: &frame)
      }
    }
    guard frame.cursor == nil,
      let column = layout.columns.first(where: { $0.pane == page.focus })
    else { return }
    let pane = page.panes[page.focus]
    let row = layout.rows.lowerBound + pane.cursor - pane.top
    if layout.rows.contains(row) {
      frame.cursor = Position(row: row, column: column.columns.lowerBound)
    }
  }

  private func drawSeparator(at column: Int, into frame: inout Frame) {
    for row in layout.body { frame.write("│", row: row, column: column, role: .rule) }
  }

  private func draw(_ column: Layout.Column, into frame: inout Frame) {
    let heading = heading(ofPane: column.pane)
    let left = column.columns.lowerBound + Self.margin
    write(
      heading.text, trailing: heading.trailing, row: layout.body.lowerBound, column: left,
      width: column.width - Self.margin, role: page.screen == .statistics ? .dim : .heading,
      into: &frame)
    let rows = lines(ofPane: column.pane)
    guard !rows.isEmpty else { return drawEmpty(column, into: &frame) }
    let pane = page.panes[column.pane]
    let hasKeys = column.pane == page.focus && !isNarrowing
    let standsForThings = rows.entryCount > 0 || isText(column.pane)
    let isMarked =
      standsForThings && (hasKeys || column.pane < page.focus || column.pane == 0)
    for (line, index) in zip(layout.rows, rows.indices.dropFirst(pane.top)) {
      draw(
        rows[index], isSelected: isMarked && index == pane.cursor, hasKeys: hasKeys,
        prefixWidth: rows.prefixWidth, line: line, column: column, into: &frame)
    }
  }

  private func drawEmpty(_ column: Layout.Column, into frame: inout Frame) {
    let filter = page.panes[column.pane].filter
    guard !filter.isEmpty else { return }
    let text = words.nothingHereMatches(
      filter, clear: keys.hint(for: .close), find: keys.hint(for: .find))
    let lines = text.wrapped(to: max(1, column.width - Self.margin))
    for (row, line) in zip(layout.rows, lines) {
      frame.write(line, row: row, column: column.columns.lowerBound + Self.margin, role: .dim)
    }
  }

  /// Draws a row of a pane; a selected one is marked, strongly where its pane has the keys.
  func draw(
    _ row: Row, isSelected isMarked: Bool, hasKeys: Bool, prefixWidth: Int, line: Int,
    column: Layout.Column, into frame: inout Frame
  ) {
    let selection: Role = hasKeys ? .selection : .quietSelection
    let role = isMarked && row.selectedColumns == nil ? selection : row.role
    let left = column.columns.lowerBound
    if isMarked { frame.write(">", row: line, column: left, role: hasKeys ? .selection : .plain) }
    if row.kind == .entry, let sign = contents.sign(of: row.target) {
      frame.write(String(sign), row: line, column: left + 1, role: .key)
    }
    var text = left + Self.margin
    if !row.prefix.isEmpty {
      frame.write(row.prefix, row: line, column: text, width: prefixWidth, role: role)
      text += prefixWidth + 1
    }
    write(
      row.text, trailing: row.trailing, shortTrailing: row.shortTrailing,
      trailingRole: row.trailingRole, row: line, column: text,
      width: column.columns.upperBound - text, role: role, into: &frame)
    if !isMarked { mark(row, line: line, column: text, end: column.columns.upperBound, in: &frame) }
    if isMarked {
      let end = min(
        column.columns.upperBound,
        row.selectedColumns.map { text + $0 } ?? column.columns.upperBound)
      frame.mark(row: line, columns: left + Self.margin..<end, role: selection)
    }
  }

  /// Marks the words of a row that were searched for, as far as they are shown.
  private func mark(_ row: Row, line: Int, column: Int, end: Int, in frame: inout Frame) {
    for range in row.marks {
      let start = column + String(row.text.prefix(range.lowerBound)).columns
      let columns = String(row.text.dropFirst(range.lowerBound).prefix(range.count)).columns
      guard start < end else { continue }
      frame.mark(row: line, columns: start..<min(end, start + columns), role: .match)
    }
  }

  /// Writes a text, and another at the right edge as far as there is room for both.
  private func write(
    _ text: String, trailing: String, shortTrailing: String = "", trailingRole: Role = .dim,
    row: Int, column: Int, width: Int, role: Role, into frame: inout Frame
  ) {
    let shown = Self.trailing(
      trailing, orShort: shortTrailing, room: width - text.columns - 2, width: width)
    let room = shown.isEmpty ? width : width - shown.columns - 2
    frame.write(text.clipped(to: room), row: row, column: column, role: role)
    frame.write(
      shown, row: row, column: column + width - shown.columns,
      role: role == .plain || role == .link ? trailingRole : role)
  }

  /// What can stand at the right edge beside a text that leaves some room.
  ///
  /// All of it where it fits; else its short form, for which the text may give way; else as much
  /// as tells something, and otherwise nothing.
  private static func trailing(
    _ trailing: String, orShort short: String, room: Int, width: Int
  ) -> String {
    let most = width / 2
    if trailing.columns <= room { return trailing }
    if !short.isEmpty {
      return short.clipped(to: max(room, most))
    }
    if trailing.columns <= min(12, most) { return trailing }
    return room >= 12 ? trailing.clipped(to: room) : ""
  }
}
