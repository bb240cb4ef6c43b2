/// Counts one matrix.
struct MatrixCounter {
  private let basis: MatrixBasis
  private let plan: MatrixPlan
  private let rows: MatrixAxisMap
  private let columns: MatrixAxisMap
  private let scope: MatrixScope
  private(set) var entries = MatrixEntries()
  private(set) var rowTotals: [Int]
  private(set) var columnTotals: [Int]
  private(set) var total = 0
  private(set) var without = 0
  /// How many of the things counted lie in each intervention.
  private(set) var weights: [Int32]
  private var foundRows: [Int32] = []
  private var foundColumns: [Int32] = []

  static func matrix(_ plan: MatrixPlan, _ basis: MatrixBasis) -> Matrix {
    let empty = MatrixAxisMap(headers: [], silences: [], assignment: .interventions([]))
    let (rows, columns) = (basis.maps[plan.rows] ?? empty, basis.maps[plan.columns] ?? empty)
    var counter = MatrixCounter(plan, basis, rows, columns)
    counter.countAll()
    return Matrix(plan, basis, rows, columns, counter)
  }

  private init(
    _ plan: MatrixPlan, _ basis: MatrixBasis, _ rows: MatrixAxisMap, _ columns: MatrixAxisMap
  ) {
    (self.plan, self.basis, self.rows, self.columns) = (plan, basis, rows, columns)
    scope = MatrixScope(plan.scope, of: basis.meeting)
    rowTotals = Array(repeating: 0, count: rows.headers.count)
    columnTotals = Array(repeating: 0, count: columns.headers.count)
    weights = Array(repeating: 0, count: basis.isChair.count)
  }

  private mutating func countAll() {
    let noPoints: ArraySlice<Int32> = []
    for intervention in basis.isChair.indices
    where scope.includes(intervention: intervention)
      && (plan.includesChair || !basis.isChair[intervention])
    {
      let slots = basis.slots[intervention]
      switch plan.counted {
      case .interventions:
        let points = basis.points.map { $0.positions[$0[slots]] } ?? noPoints
        count(Int32(intervention), intervention, points)
      case .paragraphs:
        for slot in slots {
          let points = basis.points.map { $0.positions[$0[slot..<slot + 1]] } ?? noPoints
          count(Int32(slot), intervention, points)
        }
      case .points:
        guard let points = basis.points?.positions, let range = basis.points?[slots] else { break }
        for place in range { count(points[place], intervention, points[place...place]) }
      }
    }
  }

  /// Counts one thing, once in each cell in which it stands and once in each total.
  private mutating func count(_ unit: Int32, _ intervention: Int, _ points: ArraySlice<Int32>) {
    var points = points
    if let wanted = scope.points {
      points = ArraySlice(points.filter { wanted.contains(Int($0)) })
      guard !points.isEmpty else { return }
    }
    rows.collect(intervention, points: points, into: &foundRows)
    columns.collect(intervention, points: points, into: &foundColumns)
    guard !foundRows.isEmpty, !foundColumns.isEmpty else {
      without += 1
      return
    }
    total += 1
    weights[intervention] += 1
    for row in foundRows { rowTotals[Int(row)] += 1 }
    for column in foundColumns { columnTotals[Int(column)] += 1 }
    let width = Int32(columns.headers.count)
    for row in foundRows {
      for column in foundColumns { entries.append(unit, cell: row * width + column) }
    }
  }
}
