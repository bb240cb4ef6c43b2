internal import Meeting
internal import Screen
internal import Wording

extension Browser {
  /// Draws the values by which interventions can be narrowed in the first column, and the
  /// interventions beside them where there is room.
  func drawFacets(_ chooser: Chooser, into frame: inout Frame) {
    guard let column = layout.columns.first else { return }
    let left = column.columns.lowerBound + Self.margin
    let heading = layout.body.lowerBound
    let end = frame.write("\(words.narrowTitle): ", row: heading, column: left, role: .heading)
    let typed = frame.write(
      chooser.text, row: heading, column: end, width: max(0, column.columns.upperBound - end))
    frame.cursor = Position(row: heading, column: min(typed, column.columns.upperBound - 1))
    drawValues(chooser, column: column, into: &frame)
    drawPanes(besides: column, into: &frame)
  }

  private func drawValues(
    _ chooser: Chooser, column: Layout.Column, into frame: inout Frame
  ) {
    let list = FacetList(chooser.facets, language: language, isChosen: isChosen)
    guard !list.rows.isEmpty else {
      let text = words.noValueNamed(chooser.text)
      for (row, line) in zip(layout.rows, text.wrapped(to: column.width - Self.margin)) {
        frame.write(line, row: row, column: column.columns.lowerBound + Self.margin, role: .dim)
      }
      return
    }
    let top = list.top(height: layout.rows.count, cursor: chooser.cursor)
    for (line, index) in zip(layout.rows, top..<list.rows.count) {
      draw(
        list.rows[index].row, isSelected: list.rows[index].facet == chooser.cursor, hasKeys: true,
        prefixWidth: 0, line: line, column: column, into: &frame)
    }
  }
}
