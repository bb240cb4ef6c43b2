internal import Meeting

/// A set of record numbers, one bit each.
///
/// - Complexity: O(*n* / 64) for the set operations, where *n* is the number of records.
struct RecordSet: Equatable {
  private var bits: [UInt64]
  let capacity: Int

  /// No record out of `capacity`.
  init(capacity: Int) {
    self.capacity = capacity
    bits = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }
  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  func contains(_ record: Int) -> Bool { bits[record / 64] & (1 << UInt64(record % 64)) != 0 }

  mutating func insert(_ record: Int) { bits[record / 64] |= 1 << UInt64(record % 64) }

  mutating func insert(_ records: Range<Int>) {
    for record in records { insert(record) }
  }

  mutating func formUnion(_ other: RecordSet) {
    for index in bits.indices { bits[index] |= other.bits[index] }
  }

  mutating func formIntersection(_ other: RecordSet) {
    for index in bits.indices { bits[index] &= other.bits[index] }
  }

  /// Turns the set into what it leaves out.
  mutating func invert() {
    for index in bits.indices { bits[index] = ~bits[index] }
    if capacity % 64 > 0, let last = bits.indices.last {
      bits[last] &= (1 << UInt64(capacity % 64)) - 1
    }
  }

  /// The records of a range, by their place in it.
  func positions(in range: Range<Int>) -> PositionSet {
    let (first, shift) = (range.lowerBound / 64, UInt64(range.lowerBound % 64))
    var words = (0..<(range.count + 63) / 64).map { place -> UInt64 in
      let low = bits[first + place] >> shift
      let next = first + place + 1
      return shift == 0 || next == bits.count ? low : low | bits[next] << (64 - shift)
    }
    if range.count % 64 > 0 { words[words.count - 1] &= 1 << UInt64(range.count % 64) - 1 }
    return PositionSet(words: words)
  }

  /// Calls `body` with every record of the set, in order.
  func forEach(_ body: (Int) -> Void) {
    for (index, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        body(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
