/// Words in one array of bytes, by number.
///
/// The numbers are in the order of the words' bytes where the maker has sorted them.
struct WordList {
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [UInt32] = [0]

  init() {}

  /// What another one had.
  init(bytes: [UInt8], starts: [UInt32]) {
    (self.bytes, self.starts) = (bytes, starts)
  }

  var count: Int { starts.count - 1 }

  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[number])..<Int(starts[number + 1])]
  }

  mutating func append(_ word: some Collection<UInt8>) {
    bytes.append(contentsOf: word)
    starts.append(UInt32(bytes.count))
  }

  /// The words that are `word`, or begin with it; the words must be in order.
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

  private func partition(_ isBefore: (ArraySlice<UInt8>) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
