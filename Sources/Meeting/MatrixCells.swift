/// The cells of a matrix in which one thing stands, with their rows and columns, each once.
struct MatrixCells {
  private(set) var rows: [Int32] = []
  private(set) var columns: [Int32] = []
  /// By number, row by row.
  private(set) var cells: [Int32] = []
  private var foundRows: [Int32] = []
  private var foundColumns: [Int32] = []

  /// Finds the cells of an intervention or a part of one.
  ///
  /// Where both axes are of points, it stands in a cell by one of its points that is of both headers.
  ///
  /// - Parameter points: The positions of the points that it has.
  mutating func collect(
    _ intervention: Int, points: ArraySlice<Int32>, _ rowMap: MatrixAxisMap,
    _ columnMap: MatrixAxisMap
  ) {
    rows.removeAll(keepingCapacity: true)
    columns.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    guard rowMap.needsPoints, columnMap.needsPoints else {
      return add(intervention, points, rowMap, columnMap)
    }
    for place in points.indices { add(intervention, points[place...place], rowMap, columnMap) }
  }

  private mutating func add(
    _ intervention: Int, _ points: ArraySlice<Int32>, _ rowMap: MatrixAxisMap,
    _ columnMap: MatrixAxisMap
  ) {
    rowMap.collect(intervention, points: points, into: &foundRows)
    columnMap.collect(intervention, points: points, into: &foundColumns)
    guard !foundRows.isEmpty, !foundColumns.isEmpty else { return }
    let width = Int32(columnMap.headers.count)
    for row in foundRows {
      rows.add(row)
      for column in foundColumns { cells.add(row * width + column) }
    }
    for column in foundColumns { columns.add(column) }
  }
}

extension [Int32] {
  /// Adds a number that is not there yet.
  fileprivate mutating func add(_ number: Int32) {
    if !contains(number) { append(number) }
  }
}
