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
  private var found = MatrixCells()

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
    for intervention in basis.isChair.indices
    where scope.includes(intervention: intervention)
      && (plan.includesChair || !basis.isChair[intervention])
    {
      count(in: intervention)
    }
  }

  /// Counts what is looked at of an intervention.
  private mutating func count(in intervention: Int) {
    let slots = basis.slots[intervention]
    let all = basis.points.map { $0.positions[$0[slots]] } ?? []
    let points = scope.points(among: all)
    switch plan.counted {
    case .interventions:
      if !scope.isOfPoints || !points.isEmpty { count(Int32(intervention), intervention, points) }
    case .paragraphs:
      // Without a point that is looked at, a paragraph is left only where nothing else is left out.
      let isWhole = !scope.isOfPoints && points.count == all.count
      for slot in slots {
        let inSlot = basis.points.map { $0.positions[$0[slot..<slot + 1]] } ?? []
        let some = isWhole ? inSlot : inSlot.filter(points.contains)[...]
        if isWhole || !some.isEmpty { count(Int32(slot), intervention, some) }
      }
    case .points:
      for place in points.indices { count(points[place], intervention, points[place...place]) }
    }
  }

  /// Counts one thing, once in each cell in which it stands and once in each total.
  private mutating func count(_ unit: Int32, _ intervention: Int, _ points: ArraySlice<Int32>) {
    found.collect(intervention, points: points, rows, columns)
    guard !found.cells.isEmpty else {
      without += 1
      return
    }
    total += 1
    weights[intervention] += 1
    for row in found.rows { rowTotals[Int(row)] += 1 }
    for column in found.columns { columnTotals[Int(column)] += 1 }
    for cell in found.cells { entries.append(unit, cell: cell) }
  }
}
