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
    // A beginning of very many words is gone through once for each stretch.
    let isLong = ranges.contains { $0.reduce(0) { $0 + $1.count } > 1000 }
    let parts = mapInParallel(capacity, cost: count * 40, stretches: isLong ? 2 : 8) { stretch in
      follow(ranges, in: stretch, among: candidates)
    }
    return parts.asOne()
  }

  private func follow(
    _ ranges: [[Range<Int>]], in stretch: Range<Int>, among set: [UInt64]
  ) -> [(document: Int32, count: Int32)] {
    var found = places(of: ranges[0], in: stretch, among: set)
    for range in ranges.dropFirst() where !found.isEmpty {
      found = places(of: range, in: stretch, after: found)
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

  /// Every place of the words right after one of these places, which are in order.
  ///
  /// Only documents that have one are looked at, and a document's places are found by its number:
  /// a beginning may mean thousands of words.
  private func places(
    of ranges: [Range<Int>], in stretch: Range<Int>, after found: [UInt64]
  ) -> [UInt64] {
    var set = emptySet
    // Where the places of a document begin, by the document.
    var starts = Array(repeating: Int32(0), count: stretch.count)
    for (number, place) in found.enumerated().reversed() {
      let document = Int(place >> 32)
      set[document >> 6] |= 1 << UInt64(document & 63)
      starts[document - stretch.lowerBound] = Int32(number)
    }
    var places: [UInt64] = []
    found.withUnsafeBufferPointer { found in
      set.withUnsafeBufferPointer { set in
        for word in ranges.joined() {
          var (last, number) = (-1, 0)
          postings.forEachPlace(of: word, in: stretch, set) { document, position in
            if document != last {
              (last, number) = (document, Int(starts[document - stretch.lowerBound]))
            }
            let place = UInt64(document) << 32 | UInt64(position)
            while number < found.count, found[number] + 1 < place { number += 1 }
            if number < found.count, found[number] + 1 == place { places.append(place) }
          }
        }
      }
    }
    if ranges.count > 1 || ranges.first?.count != 1 { places.sort() }
    return places
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
