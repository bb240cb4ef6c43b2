internal import Meeting
internal import Screen
internal import Wording

extension Browser {
  /// The name that is offered for a file of the matrix.
  var matrixFileName: String {
    let plan = page.matrix.plan
    return "matrix-\(plan.by.rawValue)-\(plan.counted.rawValue).csv"
  }

  /// A click selects a count; on the selected one it opens.
  mutating func click(inMatrixAt position: Position) -> Effect? {
    guard let matrix, layout.rows.contains(position.row) else { return nil }
    let line = position.row - layout.rows.lowerBound - 1
    let row = min(page.matrix.top + line, matrix.rows.count)
    let column = matrixLayout(matrix).columns.first {
      $0.columns.contains(position.column - Self.margin)
    }
    guard line >= 0, let column else { return nil }
    mode = .browsing
    if page.matrix.row == row, page.matrix.column == column.index { return run(.open) }
    (page.matrix.row, page.matrix.column) = (row, column.index)
    scrollMatrix()
    return nil
  }
}
