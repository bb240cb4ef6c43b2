/// The words of many documents in the order of the texts, each as the class of words that it is of.
///
/// A class is a stretch of neighbours in the order of all words: few where they are frequent, many
/// where they are seldom, and all with the same first letter. So a byte tells of most words whether
/// they begin with some letters, and whoever follows a phrase sees what stands beside a word without
/// going through the postings of all that may.
struct WordSequence: Sendable {
  /// How many of the words of a class are among some.
  enum Share: UInt8 {
    case none, some, all
  }

  /// The class of every word of every document, and ``padding`` bytes that mean nothing.
  let classes: NumberList<UInt8>
  /// Where each document begins among the classes; one more for the end.
  let starts: NumberList<UInt32>
  /// The first word of each class, and one more for the end.
  let firsts: [Int32]

  /// So many bytes can be read from any place on.
  static let padding = 16

  /// The class of a word.
  func place(of word: Int) -> Int {
    var (low, high) = (0, firsts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(firsts[middle]) <= word { low = middle } else { high = middle }
    }
    return low
  }

  func words(ofClass number: Int) -> Range<Int> { Int(firsts[number])..<Int(firsts[number + 1]) }

  /// How many words of each of 256 classes are in some ranges; these must not overlap.
  func shares(of ranges: [Range<Int>]) -> [UInt8] {
    var counts = Array(repeating: 0, count: 256)
    for range in ranges where !range.isEmpty {
      for number in place(of: range.lowerBound)...place(of: range.upperBound - 1) {
        counts[number] += range.clamped(to: words(ofClass: number)).count
      }
    }
    return counts.enumerated().map { number, count in
      if count == 0 { return Share.none.rawValue }
      return (count == words(ofClass: number).count ? Share.all : .some).rawValue
    }
  }

  /// The stretches of some ranges that lie in classes of which only a part is in the ranges.
  func odds(of ranges: [Range<Int>], _ shares: some Collection<UInt8>) -> [Range<Int>] {
    let shares = Array(shares)
    return ranges.filter { !$0.isEmpty }.flatMap { range in
      (place(of: range.lowerBound)...place(of: range.upperBound - 1)).filter {
        shares[$0] == Share.some.rawValue
      }.map { range.clamped(to: words(ofClass: $0)) }
    }
  }

  /// Adds to the counts how many words of each document of a set are of some neighbouring classes.
  ///
  /// - Parameters:
  ///   - documents: begin at a multiple of 64; each has a count, 255 for more.
  func add(
    _ wanted: ClosedRange<UInt8>, in documents: Range<Int>, among set: [UInt64],
    to counts: inout [UInt8]
  ) {
    let words = (documents.lowerBound >> 6)..<((documents.upperBound + 63) >> 6)
    classes.withUnsafeBufferPointer { classes in
      let classes = UnsafeRawBufferPointer(classes)
      starts.withUnsafeBufferPointer { starts in
        counts.withUnsafeMutableBufferPointer { counts in
          for index in words {
            var rest = set[index]
            while rest != 0 {
              let document = index << 6 | rest.trailingZeroBitCount
              rest &= rest - 1
              let range = Int(starts[document])..<Int(starts[document + 1])
              let place = document - documents.lowerBound
              let count = Int(counts[place]) + Self.count(of: wanted, in: range, classes)
              counts[place] = UInt8(clamping: count)
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func count(
    of wanted: ClosedRange<UInt8>, in range: Range<Int>, _ classes: UnsafeRawBufferPointer
  ) -> Int {
    let (low, span) = (wanted.lowerBound, wanted.upperBound - wanted.lowerBound)
    guard range.count <= 255 else {
      return range.reduce(0) { $0 + (classes[$1] &- low <= span ? 1 : 0) }
    }
    let (lows, spans) = (SIMD16(repeating: low), SIMD16(repeating: span))
    var sums = SIMD16<UInt8>.zero
    var place = range.lowerBound
    while place < range.upperBound {
      let here = classes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
      var isHit = (here &- lows) .<= spans
      let left = range.upperBound - place
      if left < 16 { isHit = isHit .& (Self.lanes .< SIMD16(repeating: UInt8(left))) }
      sums = sums.replacing(with: sums &+ 1, where: isHit)
      place += 16
    }
    return Int(sums.wrappedSum())
  }

  private static let lanes = SIMD16<UInt8>(
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
}
