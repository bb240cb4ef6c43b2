internal import Meeting
internal import Screen
internal import Wording

extension Browser {
  /// What the last line says of the matrix where nothing else is to be said: what must be known
  /// about the selected row where that has no column, and the rows that are out of sight.
  var matrixStatus: String {
    guard page.screen == .matrix, mode == .browsing, let matrix else { return "" }
    let (above, below) = (
      page.matrix.top, matrix.rows.count - page.matrix.top - matrixHeight
    )
    let parts = [
      matrixLayout(matrix).remarks == nil ? selectedRemark(in: matrix) : "",
      above > 0 ? words.moreAbove(above) : "", below > 0 ? words.moreBelow(below) : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What is said where those that have nothing are shown, and what having nothing means.
  var silentShown: String {
    page.matrix.plan.by == .country
      ? "\(words.silentShown) \(words.rowsAreDelegations)" : words.silentShown
  }

  /// What must be known about the selected row; empty for nothing.
  private func selectedRemark(in matrix: Matrix) -> String {
    guard matrix.rows.indices.contains(page.matrix.row) else { return "" }
    let header = matrix.rows[page.matrix.row]
    let remark = header.remark(in: language)
    let named = "\(header.title(in: language)): \(remark)"
    return remark.isEmpty || named.columns > size.columns / 2 ? remark : named
  }

  /// A part of the selected row or count as text; `nil` where it has none.
  func copied(_ part: CopyPart, of matrix: Matrix) -> String? {
    guard !matrix.rows.isEmpty else { return nil }
    let place = page.matrix.place(in: matrix)
    let row = page.matrix.row
    let isTotal = row >= matrix.rows.count
    let name = isTotal ? words.total : matrix.rows[row].title(in: language)
    switch part {
    case .citation: return nil
    case .name: return name
    case .text:
      let cell = title(of: MatrixCell(plan: matrix.plan, place: place))
      return "\(cell): \(words.count(matrix.count(at: place), matrix.plan.counted))"
    case .row:
      let counts = isTotal ? matrix.columnTotals : matrix.columns.indices.map { matrix[row, $0] }
      let cells = zip(matrix.columns, counts).filter { $1 > 0 }.map {
        "\($0.shortNames[language]) \($1)"
      }
      let total = isTotal ? matrix.total : matrix.rowTotals[row]
      let remark = isTotal ? "" : matrix.rows[row].remark(in: language)
      let said = cells.isEmpty ? "" : ": \(cells.joined(separator: ", "))"
      return "\(name)\(said); \(words.count(total, matrix.plan.counted))"
        + (remark.isEmpty ? "" : " (\(remark))")
    }
  }
}
