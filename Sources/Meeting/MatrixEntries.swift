/// What stands in which cell, in the order in which it was counted.
struct MatrixEntries: Sendable {
  private var units: [Int32] = []
  private var cells: [Int32] = []

  mutating func append(_ unit: Int32, cell: Int32) {
    units.append(unit)
    cells.append(cell)
  }

  /// The units cell by cell, and where those of each cell begin.
  ///
  /// - Complexity: O(*n* + *cells*), where *n* is the number of entries.
  func sorted(cellCount: Int) -> (starts: [Int32], units: [Int32]) {
    var starts = [Int32](repeating: 0, count: cellCount + 1)
    for cell in cells { starts[Int(cell) + 1] += 1 }
    for cell in 0..<cellCount { starts[cell + 1] += starts[cell] }
    var next = starts
    var sorted = [Int32](repeating: 0, count: units.count)
    for (unit, cell) in zip(units, cells) {
      sorted[Int(next[Int(cell)])] = unit
      next[Int(cell)] += 1
    }
    return (starts, sorted)
  }
}
