/// Counts in rows and columns, ready to be drawn or written.
public struct CountTable: Hashable, Sendable {
  /// What is counted, in a word: `interventions`, `paragraphs`, `points` or `people`.
  public let counted: String
  public let rows: [MatrixHeader]
  public let columns: [MatrixHeader]
  /// As many rows as there are headers of rows, as many counts in each as there are of columns.
  public let cells: [[Int]]
  public let rowTotals: [Int]
  public let columnTotals: [Int]
  public let total: Int
  /// Whether something may stand in several cells; totals count it once all the same.
  public let overlaps: Bool
  /// What was looked at and stands in no cell.
  public let without: Int

  /// Whether nothing was counted.
  public var isEmpty: Bool { total == 0 }
  /// The highest count in a cell.
  public var highest: Int { cells.lazy.compactMap { $0.max() }.max() ?? 0 }
}

extension CountTable {
  /// The counts of a matrix.
  ///
  /// - Complexity: O(*cells*).
  public init(_ matrix: Matrix) {
    self.init(
      counted: matrix.plan.counted.rawValue, rows: matrix.rows, columns: matrix.columns,
      cells: matrix.rows.indices.map { row in matrix.columns.indices.map { matrix[row, $0] } },
      rowTotals: matrix.rowTotals, columnTotals: matrix.columnTotals, total: matrix.total,
      overlaps: matrix.plan.overlaps, without: matrix.without)
  }

  /// The first rows alone; all totals of columns stay.
  public func prefix(_ count: Int) -> CountTable {
    CountTable(
      counted: counted, rows: Array(rows.prefix(count)), columns: columns,
      cells: Array(cells.prefix(count)), rowTotals: Array(rowTotals.prefix(count)),
      columnTotals: columnTotals, total: total, overlaps: overlaps, without: without)
  }
}
