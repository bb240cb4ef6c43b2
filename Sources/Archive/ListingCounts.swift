/// How many rows of a table refer to each row of another.
struct ListingCounts<Target: Hashable> {
  private var counts: [Target: Int] = [:]

  /// - Complexity: O(*n*), where *n* is the number of references.
  init<Row>(_ rows: some Sequence<Row>, _ references: (Row) -> [Target]) {
    for row in rows {
      for target in Set(references(row)) { counts[target, default: 0] += 1 }
    }
  }

  subscript(target: Target) -> Int { counts[target] ?? 0 }
}
