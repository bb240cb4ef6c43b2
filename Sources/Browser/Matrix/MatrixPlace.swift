internal import Meeting

/// A count of a matrix by what its row and its column stand for; `nil` for the totals.
struct MatrixPlace: Hashable {
  let row: MatrixHeader.Subject?
  let column: MatrixHeader.Subject?

  init(_ place: Matrix.Place, in matrix: Matrix) {
    switch place {
    case .cell(let row, let column):
      (self.row, self.column) = (matrix.rows[row].subject, matrix.columns[column].subject)
    case .row(let row): (self.row, column) = (matrix.rows[row].subject, nil)
    case .column(let column): (row, self.column) = (nil, matrix.columns[column].subject)
    case .whole: (row, column) = (nil, nil)
    }
  }
}
