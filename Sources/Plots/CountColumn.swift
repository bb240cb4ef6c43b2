internal import Screen

/// One column of counts, under its heading and over its total.
struct CountColumn {
  private let heading: String
  private let counts: [Int]
  private let total: Int
  /// The count that is the darkest; 0 where nothing is shaded.
  private let highest: Int
  /// The width of the longest count.
  let narrowest: Int
  var width: Int

  init(_ heading: String, _ counts: [Int], total: Int, highest: Int) {
    (self.heading, self.counts, self.total, self.highest) = (heading, counts, total, highest)
    narrowest = String(max(counts.max() ?? 0, total)).count + (highest > 0 ? 1 : 0)
    width = max(narrowest, heading.columns)
  }

  /// The heading, then the counts, then the total; flush right.
  func text(_ row: Int) -> String {
    let text =
      switch row {
      case 0: heading.cut(to: width)
      case counts.count + 1: String(total) + blank
      default: text(of: counts[row - 1])
      }
    return String(repeating: " ", count: max(0, width - text.columns)) + text
  }

  private func text(of count: Int) -> String {
    guard count > 0 else { return String(Shade.nothing) + blank }
    guard highest > 0 else { return String(count) }
    return String(count) + String(Shade(count, of: highest).character)
  }

  private var blank: String { highest > 0 ? " " : "" }
}
