extension TextIndex {
  /// How often each document of a set has the words, 255 for more.
  ///
  /// Words of many documents are counted in the documents, those of few by their postings.
  func counts(of words: [Range<Int>], among set: [UInt64]) -> [UInt8] {
    var (classes, rest): (ClosedRange<UInt8>?, [Range<Int>]) = (nil, words)
    let size = set.bitCount
    if words.count == 1, let whole = wholeClasses(of: words[0]) {
      let covered =
        Int(
          sequence.firsts[Int(whole.lowerBound)])..<Int(sequence.firsts[Int(whole.upperBound) + 1])
      // A document is read in about the time of five postings.
      if size * 5 < postings.count(of: covered) + 20 * covered.count {
        classes = whole
        rest = [words[0].lowerBound..<covered.lowerBound, covered.upperBound..<words[0].upperBound]
      }
    }
    let (wanted, odds) = (classes, rest)
    let cost = odds.reduce(wanted == nil ? 0 : size * 15) { $0 + 3 * postings.count(of: $1) }
    return mapInParallel(capacity, cost: cost) { stretch in
      var counts = Array(repeating: UInt8(0), count: stretch.count)
      if let wanted { sequence.add(wanted, in: stretch, among: set, to: &counts) }
      set.withUnsafeBufferPointer { set in
        counts.withUnsafeMutableBufferPointer { counts in
          for word in odds.joined() {
            postings.forEachCount(of: word, in: stretch, set) { document, count in
              let place = document - stretch.lowerBound
              counts[place] = UInt8(clamping: Int(counts[place]) + count)
            }
          }
        }
      }
      return counts
    }.asOne()
  }

  /// The classes whose words are all in a range.
  private func wholeClasses(of words: Range<Int>) -> ClosedRange<UInt8>? {
    guard !words.isEmpty else { return nil }
    var (first, last) = (
      sequence.place(of: words.lowerBound), sequence.place(of: words.upperBound - 1)
    )
    if sequence.words(ofClass: first).lowerBound < words.lowerBound { first += 1 }
    if sequence.words(ofClass: last).upperBound > words.upperBound { last -= 1 }
    return first <= last ? UInt8(first)...UInt8(last) : nil
  }
}
