/// The numbers of all records: kind by kind in record order, each kind from a multiple of 64.
struct RecordSpace: Sendable {
  /// The numbers of each kind's records, in the order of its table.
  let ranges: [SearchRecord.Kind: Range<Int>]
  /// One more than the highest number that a record may have.
  let capacity: Int
  /// The number of records.
  let count: Int
  /// All records.
  let all: RecordSet

  init(_ counts: [SearchRecord.Kind: Int]) {
    var ranges: [SearchRecord.Kind: Range<Int>] = [:]
    var next = 0
    for kind in SearchRecord.Kind.allCases {
      let count = counts[kind] ?? 0
      ranges[kind] = next..<(next + count)
      next += (count + 63) & ~63
    }
    (self.ranges, capacity) = (ranges, next)
    count = counts.values.reduce(0, +)
    var all = RecordSet(capacity: next)
    for range in ranges.values { all.insert(range) }
    self.all = all
  }

  func range(of kind: SearchRecord.Kind) -> Range<Int> { ranges[kind] ?? 0..<0 }

  /// The record at a place of a kind's table.
  func number(_ kind: SearchRecord.Kind, _ position: Int) -> Int {
    range(of: kind).lowerBound + position
  }

  /// The kind of a record, and its place in the kind's table.
  func place(of number: Int) -> (kind: SearchRecord.Kind, position: Int) {
    for kind in SearchRecord.Kind.allCases {
      let range = range(of: kind)
      if range.contains(number) { return (kind, number - range.lowerBound) }
    }
    preconditionFailure("no record has the number \(number)")
  }
}
