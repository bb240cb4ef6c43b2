/// Some of the rows of one table, by position; a bit each.
///
/// - Complexity: O(1) to ask for a row; O(*n* / 64) for all else, where *n* is the highest position.
public struct PositionSet: Hashable, Sendable {
  /// Bits by position, the lowest first; those past the end are not in the set.
  public private(set) var words: [UInt64]

  public init() {
    words = []
  }

  /// - Parameter words: bits by position, the lowest first.
  public init(words: [UInt64]) {
    self.words = words
    drop()
  }

  public init(_ positions: some Sequence<Int>) {
    words = []
    for position in positions { insert(position) }
  }

  public var isEmpty: Bool { words.isEmpty }
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  public func contains(_ position: Int) -> Bool {
    let word = position / 64
    return word < words.count && words[word] & 1 << UInt64(position % 64) != 0
  }

  public mutating func insert(_ position: Int) {
    let word = position / 64
    if word >= words.count { words += Array(repeating: 0, count: word + 1 - words.count) }
    words[word] |= 1 << UInt64(position % 64)
  }

  /// Calls `body` with every position of the set, in order.
  public func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// Drops empty words at the end, so that equal sets have equal words.
  private mutating func drop() {
    while words.last == 0 { words.removeLast() }
  }
}
