/// How well each record's names answer to something: a byte for each record, nought for no name.
struct NameScores: Sendable {
  /// Empty where no record has a name.
  private(set) var bytes: [UInt8] = []
  /// Once it is finished: the highest score of each 64 neighbours.
  private(set) var highest: [UInt8] = []
  /// Once it is finished: a bit for every record with a score.
  private var bits: [UInt64] = []

  var isEmpty: Bool { bytes.isEmpty }

  init() {}

  init(capacity: Int) {
    bytes = Array(repeating: 0, count: capacity)
  }

  /// - Parameter bytes: what each record has so far.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  subscript(record: Int) -> UInt8 { bytes.isEmpty ? 0 : bytes[record] }

  mutating func raise(_ record: Int, to score: UInt8) {
    bytes[record] = max(bytes[record], score)
  }

  mutating func raise(_ records: Range<Int>, to score: UInt8) {
    bytes.withUnsafeMutableBufferPointer { bytes in
      for record in records { bytes[record] = max(bytes[record], score) }
    }
  }

  /// Raises neighbours to the scores given for them.
  mutating func raise(_ records: Range<Int>, to scores: [UInt8]) {
    bytes.withUnsafeMutableBufferPointer { bytes in
      let own = UnsafeMutableBufferPointer(rebasing: bytes[records])
      scores.withUnsafeBufferPointer { scores in
        for index in 0..<records.count { own[index] = max(own[index], scores[index]) }
      }
    }
  }

  /// Sums up neighbours, once all scores have been given.
  mutating func finish() {
    let bytes = bytes
    let stretches = mapInParallel(bytes.count, cost: bytes.count / 8) {
      Self.summary(of: bytes[$0])
    }
    (highest, bits) = (stretches.map(\.highest).asOne(), stretches.map(\.bits).asOne())
  }

  /// The records that have any score; it must be finished.
  func set(capacity: Int) -> RecordSet {
    var set = RecordSet(capacity: capacity)
    set.formUnion(bits, from: 0)
    return set
  }

  /// Those of some records that have a score lower than this one.
  func lower(than score: UInt16, in records: RecordSet) -> RecordSet {
    guard !bytes.isEmpty else { return records }
    let least = UInt8(clamping: score)
    let stretches = mapInParallel(bytes.count, cost: bytes.count / 4) { stretch in
      let blocks = (stretch.lowerBound >> 6)..<(stretch.upperBound >> 6)
      var words = Array(records.bits[blocks])
      bytes.withUnsafeBytes { bytes in
        withUnsafeTemporaryAllocation(byteCount: 64, alignment: 8) { flags in
          for (place, block) in blocks.enumerated()
          where words[place] != 0 && highest[block] >= least {
            for record in 0..<64 { flags[record] = bytes[block << 6 | record] >= least ? 1 : 0 }
            words[place] &= ~Self.bits(of64: UnsafeRawBufferPointer(flags), at: 0)
          }
        }
      }
      return words
    }
    var rest = RecordSet(capacity: records.capacity)
    rest.formUnion(stretches.asOne(), from: 0)
    return rest
  }

  private static func summary(of bytes: ArraySlice<UInt8>) -> (highest: [UInt8], bits: [UInt64]) {
    let blocks = bytes.count / 64
    var bits = Array(repeating: UInt64(0), count: blocks)
    var highest = Array(repeating: UInt8(0), count: blocks)
    bytes.withUnsafeBufferPointer { scores in
      let bytes = UnsafeRawBufferPointer(scores)
      for block in 0..<blocks {
        var most: UInt8 = 0
        for place in 0..<64 { most = max(most, scores[block << 6 | place]) }
        guard most > 0 else { continue }
        highest[block] = most
        bits[block] = Self.bits(of64: bytes, at: block << 6)
      }
    }
    return (highest, bits)
  }

  /// A bit for each of 64 bytes that is not nought.
  @inline(__always)
  private static func bits(of64 bytes: UnsafeRawBufferPointer, at first: Int) -> UInt64 {
    var word: UInt64 = 0
    for place in 0..<8 {
      let eight = bytes.loadUnaligned(fromByteOffset: first + place << 3, as: UInt64.self)
      word |= bits(of: UInt64(littleEndian: eight)) << UInt64(place << 3)
    }
    return word
  }

  /// A bit for each of eight bytes that is not nought.
  private static func bits(of bytes: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let ones = (((bytes & low) &+ low) | bytes) & ~low
    return ((ones >> 7) &* 0x0102_0408_1020_4080) >> 56
  }
}
