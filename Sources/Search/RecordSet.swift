internal import Meeting

/// A set of record numbers, one bit each.
///
/// - Complexity: O(*n* / 64) for the set operations, where *n* is the number of records.
struct RecordSet: Equatable, Sendable {
  private(set) var bits: [UInt64]
  let capacity: Int

  /// No record out of `capacity`.
  init(capacity: Int) {
    self.capacity = capacity
    bits = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }
  var count: Int { bits.bitCount }

  func contains(_ record: Int) -> Bool { bits[record / 64] & (1 << UInt64(record % 64)) != 0 }

  mutating func insert(_ record: Int) { bits[record / 64] |= 1 << UInt64(record % 64) }

  mutating func remove(_ record: Int) { bits[record / 64] &= ~(1 << UInt64(record % 64)) }

  /// Adds neighbours, 64 at a time.
  mutating func insert(_ records: Range<Int>) {
    guard let last = records.last else { return }
    let (first, end) = (records.lowerBound >> 6, last >> 6)
    let head = ~UInt64(0) << UInt64(records.lowerBound & 63)
    let tail = ~UInt64(0) >> UInt64(63 - last & 63)
    guard first < end else {
      bits[first] |= head & tail
      return
    }
    bits[first] |= head
    for index in (first + 1)..<end { bits[index] = ~0 }
    bits[end] |= tail
  }

  mutating func formUnion(_ other: RecordSet) { bits.unite(other.bits) }

  mutating func formIntersection(_ other: RecordSet) { bits.intersect(other.bits) }

  mutating func subtract(_ other: RecordSet) {
    for index in bits.indices { bits[index] &= ~other.bits[index] }
  }

  /// Adds the records whose bits are set.
  ///
  /// - Parameter start: the record of the first bit, a multiple of 64.
  mutating func formUnion(_ words: some Collection<UInt64>, from start: Int) {
    for (index, word) in words.enumerated() { bits[start >> 6 + index] |= word }
  }

  /// The bits of neighbours from a multiple of 64 on.
  func words(of records: Range<Int>) -> ArraySlice<UInt64> {
    bits[(records.lowerBound >> 6)..<((records.upperBound + 63) >> 6)]
  }

  /// The number of the set's records among neighbours from a multiple of 64 on.
  func count(of records: Range<Int>) -> Int {
    words(of: records).reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// The places of neighbours from a multiple of 64 on, counted from the first.
  func positions(in records: Range<Int>) -> PositionSet {
    PositionSet(words: Array(words(of: records)))
  }

  /// Calls `body` with every record of the set, in order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) { bits.forEachBit(body) }
}
