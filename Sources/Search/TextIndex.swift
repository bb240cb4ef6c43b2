/// The words of all texts, and where they stand: an inverted index with positions.
///
/// Flat arrays throughout: sorted words; for each its postings, a record each; for each posting
/// its positions. A position is the number of the word in its record, times eight, plus the tag
/// of the text that it stands in.
struct TextIndex {
  /// The words, folded, in order of their bytes; words that differ in accents follow one another.
  let words: [[UInt8]]
  /// The same words with accents; `nil` where they have none.
  let accented: [[UInt8]?]
  let postingStarts: [Int]
  let records: [Int32]
  let positionStarts: [Int]
  let positions: [UInt32]
  /// The number of words of each record, for relevance.
  let lengths: [Int32]
  let meanLength: Double

  typealias Tag = SearchRecord.Text.Tag

  /// Bits of a position that hold the tag.
  static let tagBits: UInt32 = 3

  /// The words that are `word`, or begin with it.
  ///
  /// - Complexity: O(log *n*) in the number of words.
  func range(of word: ArraySlice<UInt8>, isWhole: Bool) -> Range<Int> {
    let first = partition { $0.lexicographicallyPrecedes(word) }
    let last = partition { candidate in
      if candidate.lexicographicallyPrecedes(word) { return true }
      return isWhole ? candidate.elementsEqual(word) : candidate.starts(with: word)
    }
    return first..<max(first, last)
  }

  private func partition(_ isBefore: ([UInt8]) -> Bool) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(words[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Calls `body` with every record that has the term, and how often; a record may come again.
  ///
  /// - Parameter isExact: whether accents must be as the reader typed them.
  /// - Complexity: O(*p*) in the number of postings of one word; O(*p* log *p*) of several.
  func forEachRecord(
    with term: Term, tag: Tag? = nil, isExact: Bool = false, _ body: (Int, Int) -> Void
  ) {
    guard term.words.count == 1, let word = term.words.first else {
      for place in places(of: term, tag: tag, isExact: isExact) { body(Int(place >> 32), 1) }
      return
    }
    for number in range(of: word, isWhole: term.isWhole)
    where !isExact || isAccented(number, like: term, word: 0) {
      for posting in postingStarts[number]..<postingStarts[number + 1] {
        let count = count(ofPosting: posting, tag: tag)
        if count > 0 { body(Int(records[posting]), count) }
      }
    }
  }

  private func count(ofPosting posting: Int, tag: Tag?) -> Int {
    let range = positionStarts[posting]..<positionStarts[posting + 1]
    guard let tag else { return range.count }
    return positions[range].count { $0 & 7 == tag.rawValue }
  }

  private func isAccented(_ number: Int, like term: Term, word: Int) -> Bool {
    let own = accented[number] ?? words[number]
    let wanted = term.accentedWords[word]
    let isWhole = term.isWhole || word < term.words.count - 1
    return isWhole ? own.elementsEqual(wanted) : own.starts(with: wanted)
  }

  /// Where the words of a term stand side by side: record in the high half, position of the last.
  private func places(of term: Term, tag: Tag?, isExact: Bool) -> [UInt64] {
    var found: [UInt64] = []
    for word in term.words.indices {
      let next = places(ofWord: word, of: term, tag: tag, isExact: isExact)
      found = word == 0 ? next : Self.follow(found, next)
      if found.isEmpty { return [] }
    }
    return found
  }

  private func places(ofWord word: Int, of term: Term, tag: Tag?, isExact: Bool) -> [UInt64] {
    let isWhole = term.isWhole || word < term.words.count - 1
    let range = range(of: term.words[word], isWhole: isWhole)
    var places: [UInt64] = []
    for number in range where !isExact || isAccented(number, like: term, word: word) {
      for posting in postingStarts[number]..<postingStarts[number + 1] {
        let record = UInt64(records[posting]) << 32
        for position in positions[positionStarts[posting]..<positionStarts[posting + 1]]
        where tag == nil || position & 7 == tag?.rawValue {
          places.append(record | UInt64(position))
        }
      }
    }
    if range.count > 1 { places.sort() }
    return places
  }

  /// The places of `next` that come right after a place of `found`; both are in order.
  private static func follow(_ found: [UInt64], _ next: [UInt64]) -> [UInt64] {
    var places: [UInt64] = []
    var index = 0
    for place in found {
      let wanted = place + 1 << UInt64(tagBits)
      while index < next.count, next[index] < wanted { index += 1 }
      if index < next.count, next[index] == wanted { places.append(wanted) }
    }
    return places
  }
}
