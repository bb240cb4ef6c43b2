/// How often records have something: a byte for each of so many neighbours, 255 for more.
struct RecordCounts: Sendable {
  /// Ascending, without what has nothing.
  private var stretches: [(first: Int, counts: [UInt8])] = []

  /// Nothing that any record has.
  init() {}

  /// - Parameters:
  ///   - known: what neighbours have, ascending.
  ///   - others: what single records have that are not among these; a record may come again.
  ///   - capacity: one more than the highest number of a record.
  init(
    _ known: [(records: Range<Int>, counts: [UInt8])], others: [(record: Int32, count: Int32)],
    capacity: Int
  ) {
    var start = 0
    for (records, counts) in known + [(capacity..<capacity, [])] {
      add(others, in: start..<records.lowerBound)
      if !counts.isEmpty { stretches.append((records.lowerBound, counts)) }
      start = records.upperBound
    }
  }

  private mutating func add(_ others: [(record: Int32, count: Int32)], in gap: Range<Int>) {
    var counts: [UInt8] = []
    for (record, count) in others where gap.contains(Int(record)) {
      if counts.isEmpty { counts = Array(repeating: 0, count: gap.count) }
      let place = Int(record) - gap.lowerBound
      counts[place] = UInt8(clamping: Int(counts[place]) + Int(count))
    }
    if !counts.isEmpty { stretches.append((gap.lowerBound, counts)) }
  }

  /// Calls `body` with the place in a list of every record that has any, and how often it has it.
  ///
  /// - Parameter records: ascending.
  @inline(__always)
  func forEach(of records: [Int32], _ body: (Int, Int) -> Void) {
    records.withUnsafeBufferPointer { records in
      var place = 0
      for (first, counts) in stretches {
        while place < records.count, Int(records[place]) < first { place += 1 }
        counts.withUnsafeBufferPointer { counts in
          while place < records.count, Int(records[place]) < first + counts.count {
            let count = Int(counts[Int(records[place]) - first])
            if count > 0 { body(place, count) }
            place += 1
          }
        }
      }
    }
  }
}
