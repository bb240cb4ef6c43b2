internal import Meeting
internal import Screen
internal import Wording

extension Browser {
  /// Draws the matrix over the panes, with the real cursor on the cell that is selected.
  func drawMatrix(into frame: inout Frame) {
    guard let matrix else { return drawUncounted(into: &frame) }
    let rows = layout.rows
    let columns = matrixLayout(matrix)
    drawCaption(matrix, into: &frame)
    guard !matrix.rows.isEmpty else {
      return drawNothingCounted(into: &frame)
    }
    drawHeadings(matrix, columns, row: rows.lowerBound, into: &frame)
    let body = rows.dropFirst().dropLast()
    let highest = matrix.highest
    for (line, row) in zip(body, page.matrix.top..<matrix.rows.count) {
      draw(matrix, row: row, columns, highest: highest, line: line, into: &frame)
    }
    if let last = rows.last, rows.count > 1 {
      let line = min(last, rows.lowerBound + 1 + matrix.rows.count - page.matrix.top)
      draw(matrix, row: matrix.rows.count, columns, highest: 0, line: line, into: &frame)
    }
  }

  private func drawCaption(_ matrix: Matrix, into frame: inout Frame) {
    let plan = matrix.plan
    let filter = page.panes[0].filter.isEmpty ? "" : " /\(page.panes[0].filter)"
    let chair = plan.includesChair ? "" : words.withoutChair
    let caption = words.matrixCaption(
      words.count(matrix.total, plan.counted), rows: language.word(plan.rows),
      columns: language.word(plan.columns))
    let left = "\(caption)\(chair)\(filter)"
    let right = matrixNote(matrix)
    let room = size.columns - Self.margin
    frame.write(
      left.clipped(to: room), row: layout.body.lowerBound, column: Self.margin, role: .heading)
    if left.columns + right.columns + 2 <= room {
      frame.write(
        right, row: layout.body.lowerBound, column: size.columns - right.columns, role: .dim)
    }
  }

  /// What must be known to read the totals.
  private func matrixNote(_ matrix: Matrix) -> String {
    if matrix.plan.overlaps { return words.cellsOverlap }
    return matrix.without > 0 ? words.inNoCell(matrix.without) : ""
  }

  private func drawUncounted(into frame: inout Frame) {
    frame.write(
      words.notCountedYet.clipped(to: size.columns - Self.margin), row: layout.rows.lowerBound,
      column: Self.margin, role: .dim)
  }

  private func drawNothingCounted(into frame: inout Frame) {
    let filter = page.panes[0].filter
    let text =
      filter.isEmpty ? words.nothingToCount : words.nothingToCount(filter)
    frame.write(
      text.clipped(to: size.columns - Self.margin), row: layout.rows.lowerBound,
      column: Self.margin, role: .dim)
  }

  private func drawHeadings(
    _ matrix: Matrix, _ columns: MatrixLayout, row: Int, into frame: inout Frame
  ) {
    let title = matrix.plan.rows.names[language]
    frame.write(
      title, row: row, column: Self.margin, width: columns.titleWidth, role: .heading)
    if columns.hasLeft {
      frame.write("<", row: row, column: Self.margin + columns.titleWidth, role: .dim)
    }
    for column in columns.columns {
      let isCurrent = column.index == page.matrix.column
      let start = Self.margin + column.columns.upperBound - column.heading.columns
      frame.write(
        column.heading, row: row, column: start, role: isCurrent ? .quietSelection : .heading)
      if columns.hasRight, column.index == matrix.columns.count {
        frame.write(">", row: row, column: Self.margin + column.columns.lowerBound - 1, role: .dim)
      }
    }
  }

  private func draw(
    _ matrix: Matrix, row: Int, _ columns: MatrixLayout, highest: Int, line: Int,
    into frame: inout Frame
  ) {
    let isTotal = row == matrix.rows.count
    let isCurrent = row == page.matrix.row
    let title = isTotal ? words.total : matrix.rows[row].title(in: language)
    frame.write(
      title.clipped(to: columns.titleWidth), row: line, column: Self.margin,
      role: isCurrent ? .quietSelection : isTotal ? .heading : .plain)
    for column in columns.columns {
      let isLast = column.index == matrix.columns.count
      let text = matrix.text(row: row, column: column.index, highest: isLast ? 0 : highest)
      let start = Self.margin + column.columns.upperBound - text.columns
      let isSelected = isCurrent && column.index == page.matrix.column
      if isSelected {
        frame.write(">", row: line, column: start - 1, role: .selection)
        frame.cursor = mode == .browsing ? Position(row: line, column: start - 1) : frame.cursor
      }
      frame.write(
        text, row: line, column: start, role: isSelected ? .selection : isTotal ? .heading : .plain)
    }
    if let remarks = columns.remarks, !isTotal {
      frame.write(
        matrix.rows[row].remark(in: language), row: line,
        column: Self.margin + remarks.lowerBound, role: .dim)
    }
  }
}

extension Matrix {
  /// The count that is the darkest.
  fileprivate var highest: Int {
    rows.indices.reduce(0) { highest, row in
      columns.indices.reduce(highest) { max($0, self[row, $1]) }
    }
  }

  /// A count as it stands in its cell; totals have no shade.
  fileprivate func text(row: Int, column: Int, highest: Int) -> String {
    let count: Int =
      switch (row < rows.count, column < columns.count) {
      case (true, true): self[row, column]
      case (true, false): rowTotals[row]
      case (false, true): columnTotals[column]
      case (false, false): total
      }
    let hasShade = column < columns.count
    guard count > 0 else { return hasShade ? "\(Shade.nothing) " : "\(Shade.nothing)" }
    guard highest > 0 else { return hasShade ? "\(count) " : "\(count)" }
    return "\(count)\(Shade(count, of: highest).character)"
  }
}
