/// What was said, counted by two axes; every count opens exactly what it counts.
public struct Matrix: Sendable {
  /// A count of a matrix.
  public enum Place: Hashable, Sendable {
    case cell(row: Int, column: Int)
    /// The total of a row.
    case row(Int)
    /// The total of a column.
    case column(Int)
    case whole
  }

  public let plan: MatrixPlan
  public let rows: [MatrixHeader]
  public let columns: [MatrixHeader]
  /// What stands in a row at all, each counted once.
  public let rowTotals: [Int]
  /// What stands in a column at all, each counted once.
  public let columnTotals: [Int]
  /// What stands in the matrix at all, each counted once.
  public let total: Int
  /// What was looked at and stands in no cell, such as a point that cites no instrument.
  public let without: Int
  let basis: MatrixBasis
  /// The rows and columns that are shown, by their positions among all.
  let shownRows: [Int]
  let shownColumns: [Int]
  let columnCount: Int
  /// Where the units of each cell begin.
  let starts: [Int32]
  /// Positions of interventions or points, or paragraph slots, cell by cell.
  let units: [Int32]

  init(
    _ plan: MatrixPlan, _ basis: MatrixBasis, _ rows: MatrixAxisMap, _ columns: MatrixAxisMap,
    _ counter: MatrixCounter
  ) {
    (self.plan, self.basis) = (plan, basis)
    (total, without, columnCount) = (counter.total, counter.without, columns.headers.count)
    let shownRows = plan.shown(rows, counter.rowTotals, isBy: !plan.isSwapped)
    let shownColumns = plan.shown(columns, counter.columnTotals, isBy: plan.isSwapped)
    (self.shownRows, self.shownColumns) = (shownRows, shownColumns)
    rowTotals = shownRows.map { counter.rowTotals[$0] }
    columnTotals = shownColumns.map { counter.columnTotals[$0] }
    (starts, units) = counter.entries.sorted(cellCount: rows.headers.count * columnCount)
    let remarks = MatrixRemarks(basis.meeting, weights: counter.weights)
    self.rows = remarks.headers(rows, plan.rows, shownRows)
    self.columns = remarks.headers(columns, plan.columns, shownColumns)
  }

  /// How many things stand in a cell.
  public subscript(row: Int, column: Int) -> Int {
    unitRange(row, column).count
  }

  /// The count at a place.
  public func count(at place: Place) -> Int {
    switch place {
    case .cell(let row, let column): self[row, column]
    case .row(let row): rowTotals[row]
    case .column(let column): columnTotals[column]
    case .whole: total
    }
  }

  func unitRange(_ row: Int, _ column: Int) -> Range<Int> {
    let cell = shownRows[row] * columnCount + shownColumns[column]
    return Int(starts[cell])..<Int(starts[cell + 1])
  }
}

extension MatrixPlan {
  /// The positions of the headers to show, in the order in which they are shown.
  fileprivate func shown(_ map: MatrixAxisMap, _ totals: [Int], isBy: Bool) -> [Int] {
    let shown = totals.indices.filter { position in
      if totals[position] > 0 { return true }
      return switch map.silences[position] {
      case .never: false
      case .shown: showsSilent
      case .withChair: showsSilent && includesChair
      case .always: true
      }
    }
    guard isBy, order == .count else { return shown }
    return shown.sorted { (totals[$1], $0) < (totals[$0], $1) }
  }
}
