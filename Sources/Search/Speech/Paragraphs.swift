/// The numbered paragraphs of many rows: a first and a last one for each.
struct Paragraphs: Sendable {
  private let firsts: [Int32]
  /// Empty where every row has one paragraph.
  private let lasts: [Int32]
  /// Whether both rise from row to row, so that neighbours have neighbours.
  private let isSorted: Bool

  init(_ paragraphs: [ClosedRange<Int32>]) {
    firsts = paragraphs.map(\.lowerBound)
    let lasts = paragraphs.map(\.upperBound)
    let firsts = firsts
    isSorted =
      zip(firsts, firsts.dropFirst()).allSatisfy { $0 <= $1 }
      && zip(lasts, lasts.dropFirst()).allSatisfy { $0 <= $1 }
    self.lasts = lasts == firsts ? [] : lasts
  }

  /// Numbers in fewer bytes; those that do not fit as the greatest that do.
  static func short(_ paragraphs: ClosedRange<Int>) -> ClosedRange<Int32> {
    Int32(clamping: paragraphs.lowerBound)...Int32(clamping: paragraphs.upperBound)
  }

  subscript(row: Int) -> ClosedRange<Int> {
    Int(firsts[row])...Int(lasts.isEmpty ? firsts[row] : lasts[row])
  }

  var size: Int { (firsts.count + lasts.count) * 4 }

  /// The rows that have any of these paragraphs, as ranges of neighbours.
  ///
  /// - Complexity: O(log *n*) where the rows are in the order of their paragraphs, else O(*n*).
  func rows(with range: ClosedRange<Int>) -> [Range<Int>] {
    guard isSorted else {
      return firsts.indices.filter { self[$0].overlaps(range) }.map { $0..<($0 + 1) }
    }
    let first = partition { self[$0].upperBound < range.lowerBound }
    let end = partition { self[$0].lowerBound <= range.upperBound }
    return first < end ? [first..<end] : []
  }

  /// From the first of all to the last; `nil` where there is no row.
  ///
  /// - Complexity: O(*n*) in the rows.
  var all: ClosedRange<Int>? {
    guard let first = firsts.min(), let last = (lasts.isEmpty ? firsts : lasts).max() else {
      return nil
    }
    return Int(first)...Int(last)
  }

  private func partition(_ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, firsts.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The ranges of numbers whose digits are these, or begin with them.
  static func numbers(_ digits: ArraySlice<UInt8>, isWhole: Bool) -> [ClosedRange<Int>] {
    let isNumber = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isNumber, let first = digits.first, digits.count <= 9 else { return [] }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    // No number is written with a nought before it, and only nought begins with one.
    if first == UInt8(ascii: "0") { return digits.count == 1 ? [0...0] : [] }
    var ranges = [value...value]
    var (low, high) = (value, value)
    while !isWhole, high < 1_000_000_000 {
      (low, high) = (low * 10, high * 10 + 9)
      ranges.append(low...high)
    }
    return ranges
  }
}
