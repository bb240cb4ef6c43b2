/// Which intervention a numbered paragraph belongs to.
struct ParagraphIndex: Sendable {
  /// The first paragraph of every intervention.
  private(set) var firsts: [Int] = []
  /// The last paragraph of every intervention.
  private(set) var lasts: [Int] = []
  /// Whether every intervention begins after the one before it ends.
  private var isAscending = true

  /// Adds the next intervention in record order.
  mutating func append(_ paragraphs: ClosedRange<Int>) {
    if let last = lasts.last, paragraphs.lowerBound <= last { isAscending = false }
    firsts.append(paragraphs.lowerBound)
    lasts.append(paragraphs.upperBound)
  }

  func contains(_ paragraph: Int, in position: Int) -> Bool {
    paragraph >= firsts[position] && paragraph <= lasts[position]
  }

  /// The position of the first intervention in record order that has a paragraph.
  ///
  /// - Complexity: O(log *n*) where interventions stand in the order of their paragraphs; else
  ///   O(*n*), two numbers for each.
  func position(of paragraph: Int) -> Int? {
    guard isAscending else {
      return firsts.indices.first { contains(paragraph, in: $0) }
    }
    var (low, high) = (0, firsts.count)
    while low < high {
      let middle = (low + high) / 2
      if lasts[middle] < paragraph { low = middle + 1 } else { high = middle }
    }
    return low < firsts.count && contains(paragraph, in: low) ? low : nil
  }
}
