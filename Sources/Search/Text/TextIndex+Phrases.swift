extension TextIndex {
  /// The documents in which the words of a term stand side by side, in order, each with how
  /// often they do.
  ///
  /// - Parameters:
  ///   - allowed: only these documents are looked at.
  ///   - isExact: whether accents must be as the reader typed them.
  /// - Complexity: O(*p* log *p*) in the number of places of the words in documents that have all.
  func places(
    of term: Term, isExact: Bool, among allowed: [UInt64]? = nil
  ) -> [(document: Int32, count: Int32)] {
    let ranges = term.words.indices.map {
      self.ranges(ofWord: $0, of: term, isExact: isExact)
    }
    guard ranges.allSatisfy({ !$0.isEmpty }) else { return [] }
    var common = allowed ?? set(of: ranges[0])
    for range in ranges.dropFirst(allowed == nil ? 1 : 0) { common.intersect(set(of: range)) }
    let candidates = common
    let count = candidates.reduce(0) { $0 + $1.nonzeroBitCount }
    guard count > 0 else { return [] }
    let parts = mapInParallel(capacity, cost: count * 40) { stretch in
      follow(ranges, in: stretch, among: candidates)
    }
    return parts.asOne()
  }

  private func follow(
    _ ranges: [[Range<Int>]], in stretch: Range<Int>, among set: [UInt64]
  ) -> [(document: Int32, count: Int32)] {
    var found: [UInt64] = []
    for (word, range) in ranges.enumerated() {
      let next = places(of: range, in: stretch, among: set)
      found = word == 0 ? next : Self.following(found, next)
      if found.isEmpty { return [] }
    }
    var counted: [(document: Int32, count: Int32)] = []
    for place in found {
      let document = Int32(truncatingIfNeeded: place >> 32)
      if let last = counted.last, last.document == document {
        counted[counted.count - 1].count += 1
      } else {
        counted.append((document, 1))
      }
    }
    return counted
  }

  /// Every place of the words: document in the high half, position in the low one.
  private func places(
    of ranges: [Range<Int>], in stretch: Range<Int>, among set: [UInt64]
  ) -> [UInt64] {
    var places: [UInt64] = []
    var words = 0
    set.withUnsafeBufferPointer { set in
      for range in ranges {
        for word in range {
          let before = places.count
          postings.forEachPlace(of: word, in: stretch, set) {
            places.append(UInt64($0) << 32 | UInt64($1))
          }
          if places.count > before { words += 1 }
        }
      }
    }
    if words > 1 { places.sort() }
    return places
  }

  /// The places of `next` that come right after a place of `found`; both are in order.
  private static func following(_ found: [UInt64], _ next: [UInt64]) -> [UInt64] {
    var places: [UInt64] = []
    var index = 0
    for place in found {
      while index < next.count, next[index] <= place { index += 1 }
      if index < next.count, next[index] == place + 1 { places.append(place + 1) }
    }
    return places
  }
}

extension [UInt64] {
  /// Keeps the bits that are set in both.
  mutating func intersect(_ other: [UInt64]) {
    for index in indices { self[index] &= other[index] }
  }

  /// Sets the bits that are set in the other.
  mutating func unite(_ other: [UInt64]) {
    for index in indices { self[index] |= other[index] }
  }

  /// The number of bits that are set.
  var bitCount: Int { reduce(0) { $0 + $1.nonzeroBitCount } }
}
