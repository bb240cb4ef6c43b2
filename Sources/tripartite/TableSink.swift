internal import Archive
internal import Screen

/// Writes the cells of listings as columns that stand under one another.
enum TableSink {
  private static let gap = "  "
  /// Below this no column is cut, however narrow the terminal: four digits stand whole.
  private static let narrowest = 4

  /// A line of headings, and a line each; nothing where there are no rows.
  ///
  /// - Parameter width: The cells that a line may take; `nil` for as many as it needs.
  static func text(_ listing: Listing, width: Int? = nil) -> String {
    guard !listing.rows.isEmpty else { return "" }
    let titles = listing.headings.map(\.title)
    let widths = fitted(
      natural([titles] + listing.cells), to: width, whole: listing.headings.map(\.isWhole))
    return ([titles] + listing.cells).map { cells in
      line(zip(cells, listing.headings).map { ($0, $1.isNumeric) }, widths: widths)
    }.joined()
  }

  private static func natural(_ lines: [[String]]) -> [Int] {
    guard let first = lines.first else { return [] }
    return first.indices.map { column in lines.map { $0[column].columns }.max() ?? 0 }
  }

  /// The widths with the widest columns cut until all fit; those that stand whole are not.
  private static func fitted(_ widths: [Int], to limit: Int?, whole: [Bool]) -> [Int] {
    guard let limit else { return widths }
    var widths = widths
    var excess = widths.reduce(gap.count * (widths.count - 1), +) - limit
    let cuttable = widths.indices.filter { !whole[$0] }
    while excess > 0, let widest = cuttable.map({ widths[$0] }).max(), widest > narrowest,
      let column = cuttable.last(where: { widths[$0] == widest })
    {
      widths[column] -= 1
      excess -= 1
    }
    return widths
  }

  private static func line(_ cells: [(text: String, isNumeric: Bool)], widths: [Int]) -> String {
    var line = zip(cells, widths).map { cell, width in
      guard cell.isNumeric else { return cell.text.padded(to: width) }
      let text = cell.text.clipped(to: width)
      return String(repeating: " ", count: max(0, width - text.columns)) + text
    }.joined(separator: gap)
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
