internal import Meeting

/// What the matrix screen shows: the plan, and the cell under the cursor.
struct MatrixView: Hashable, Sendable {
  var plan = MatrixPlan(by: .group)
  /// The row under the cursor; the one after the last is that of the totals.
  var row = 0
  /// The column under the cursor; the one after the last is that of the totals.
  var column = 0
  /// The first row that is shown.
  var top = 0
  /// The first column that is shown.
  var left = 0

  /// What can stand against the themes, in the order of the key that goes through them.
  static let axes: [MatrixAxis] = [
    .group, .country, .speaker, .topic, .instrument, .body, .kind, .attribution,
  ]

  /// The count under the cursor.
  func place(in matrix: Matrix) -> Matrix.Place {
    switch (row < matrix.rows.count, column < matrix.columns.count) {
    case (true, true): .cell(row: row, column: column)
    case (true, false): .row(row)
    case (false, true): .column(column)
    case (false, false): .whole
    }
  }

  /// Keeps the cursor on a count that the matrix has.
  mutating func clamp(to matrix: Matrix) {
    row = max(0, min(row, matrix.rows.count))
    column = max(0, min(column, matrix.columns.count))
  }
}

/// A count of a matrix that was opened.
struct MatrixCell: Hashable, Sendable {
  let plan: MatrixPlan
  let place: Matrix.Place
  /// Where it was opened.
  var screen = BrowserScreen.matrix
}
