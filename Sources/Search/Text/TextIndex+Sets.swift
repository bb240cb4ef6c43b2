extension TextIndex {
  /// Sets that are ready made, by the words that they are of.
  typealias DenseSets = [Range<Int>: NumberList<UInt64>]

  /// A bit for every document that has any of the words.
  ///
  /// - Complexity: O(*p*) in the number of documents of words that stand in few.
  func set(of ranges: [Range<Int>]) -> [UInt64] {
    Self.set(of: ranges, dense, postings, capacity)
  }

  private static func set(
    of ranges: [Range<Int>], _ dense: DenseSets, _ postings: Postings, _ capacity: Int
  ) -> [UInt64] {
    if ranges.count == 1, let known = dense[ranges[0]] { return Array(known) }
    let words = ranges.flatMap { dense[$0] == nil ? $0.map { $0..<($0 + 1) } : [$0] }
    let cost = words.reduce(0) { $0 + (dense[$1] == nil ? 2 * postings.count(of: $1) : 0) }
    return mapInParallel(capacity, cost: cost) { set(of: words, in: $0, dense, postings) }.asOne()
  }

  private static func set(
    of words: [Range<Int>], in documents: Range<Int>, _ dense: DenseSets,
    _ postings: Postings
  ) -> [UInt64] {
    let first = documents.lowerBound >> 6
    var set = Array(repeating: UInt64(0), count: (documents.count + 63) / 64)
    set.withUnsafeMutableBufferPointer { set in
      for range in words {
        if let known = dense[range] {
          known.withUnsafeBufferPointer { known in
            for index in set.indices { set[index] |= known[first + index] }
          }
        } else {
          postings.forEachDocument(of: range.lowerBound, in: documents) { document in
            set[document >> 6 - first] |= 1 << UInt64(document & 63)
          }
        }
      }
    }
    return set
  }

  /// The ready-made sets of words, and beginnings of words, that stand in many documents.
  static func denseSets(
    words: WordList, postings: Postings, capacity: Int
  ) -> DenseSets {
    guard capacity >= 4096 else { return [:] }
    var dense: DenseSets = [:]
    func add(_ range: Range<Int>) {
      dense[range] = NumberList(
        set(of: range.map { $0..<($0 + 1) }, dense, postings, capacity))
    }
    for word in 0..<words.count where postings.count(of: word) * 12 > capacity {
      add(word..<(word + 1))
    }
    for length in 1...3 {
      for range in words.beginnings(of: length) where range.count > 1 {
        let few = range.filter { dense[$0..<($0 + 1)] == nil }
        let count = few.reduce(0) { $0 + postings.count(of: $1) }
        if count * 4 > capacity { add(range) }
      }
    }
    return dense
  }
}

extension WordList {
  /// The ranges of words that have the same first letters, so many of them.
  fileprivate func beginnings(of length: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for number in 1..<Swift.max(1, count + 1) {
      let isSame =
        number < count && self[number].prefix(length).elementsEqual(self[start].prefix(length))
      guard !isSame else { continue }
      if self[start].count >= length { ranges.append(start..<number) }
      start = number
    }
    return count == 0 ? [] : ranges
  }
}
