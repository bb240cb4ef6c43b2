/// How well each record's names answer to something: a byte for each record, nought for no name.
struct NameScores: Sendable {
  /// Empty where no record has a name.
  private(set) var bytes: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }

  init() {}

  init(capacity: Int) {
    bytes = Array(repeating: 0, count: capacity)
  }

  subscript(record: Int) -> UInt8 { bytes.isEmpty ? 0 : bytes[record] }

  mutating func raise(_ record: Int, to score: UInt8) {
    bytes[record] = max(bytes[record], score)
  }

  mutating func raise(_ records: Range<Int>, to score: UInt8) {
    for record in records { raise(record, to: score) }
  }

  /// Raises neighbours to the scores given for them.
  mutating func raise(_ records: Range<Int>, to scores: [UInt8]) {
    bytes.withUnsafeMutableBufferPointer { bytes in
      scores.withUnsafeBufferPointer { scores in
        for index in 0..<records.count {
          let record = records.lowerBound + index
          bytes[record] = max(bytes[record], scores[index])
        }
      }
    }
  }

  /// The records that have any score.
  func set(capacity: Int) -> RecordSet {
    var set = RecordSet(capacity: capacity)
    guard !bytes.isEmpty else { return set }
    let words = bytes.withUnsafeBytes { bytes in
      (0..<(capacity / 64)).map { word in
        (0..<8).reduce(UInt64(0)) { bits, place in
          let eight = bytes.loadUnaligned(fromByteOffset: word * 64 + place * 8, as: UInt64.self)
          return bits | Self.bits(of: UInt64(littleEndian: eight)) << UInt64(place * 8)
        }
      }
    }
    set.formUnion(words, from: 0)
    return set
  }

  /// A bit for each of eight bytes that is not nought.
  private static func bits(of bytes: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let ones = (((bytes & low) &+ low) | bytes) & ~low
    return ((ones >> 7) &* 0x0102_0408_1020_4080) >> 56
  }
}
