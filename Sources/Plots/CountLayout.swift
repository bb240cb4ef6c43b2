public import Meeting
internal import Screen
internal import Wording

/// Counts as lines of text whose columns stand under one another, none wider than it may be.
public struct CountLayout: Hashable, Sendable {
  /// A line of headings, a line each, and the totals.
  public let lines: [String]
  /// What did not fit; `nil` where all did.
  public let remark: String?

  private static let gap = "  "
  /// Below this no heading and no name is cut, however narrow the terminal.
  private static let narrowestHeading = 4
  private static let narrowestTitle = 12

  /// - Parameters:
  ///   - corner: What stands over the headers of the rows.
  ///   - isShaded: Whether cells are the darker the more they count.
  ///   - width: The cells that a line may take; `nil` for as many as it needs.
  public init(
    _ table: CountTable, corner: String, language: Language, isShaded: Bool, width: Int? = nil
  ) {
    let highest = isShaded ? table.highest : 0
    let titles = [corner] + table.rows.map { $0.title(in: language) } + [language.words.total]
    let remarks = [""] + table.rows.map { $0.remark(in: language) } + [""]
    var columns = table.columns.indices.map { column in
      CountColumn(
        table.columns[column].shortNames[language], table.cells.map { $0[column] },
        total: table.columnTotals[column], highest: highest)
    }
    let totals = CountColumn(
      language.words.total, table.rowTotals, total: table.total, highest: 0)
    var titleWidth = titles.map(\.columns).max() ?? 0
    var remarkWidth = remarks.map(\.columns).max() ?? 0
    if let width {
      let fitted = Self.fitted(
        &columns, totals, title: titleWidth, remark: remarkWidth, to: width)
      (titleWidth, remarkWidth) = fitted
    }
    let shown = columns.count
    lines = titles.indices.map { row in
      let cells = (columns + [totals]).map { $0.text(row) }
      let remark = remarkWidth > 0 ? [remarks[row].clipped(to: remarkWidth)] : []
      return ([titles[row].padded(to: titleWidth)] + cells + remark)
        .joined(separator: Self.gap).withoutTrailingBlanks
    }
    let all = table.columns.count
    let isCut = remarkWidth < (remarks.map(\.columns).max() ?? 0)
    let words = language.words
    let columnsCut = words.columnsCut(all - shown, of: all)
    self.remark =
      switch (shown < all, isCut) {
      case (true, true): words.cut(columnsCut, and: words.inWhoseName)
      case (true, false): words.cut(columnsCut)
      case (false, true): words.cut(words.inWhoseName)
      case (false, false): nil
      }
  }

  /// Cuts headings, then names, then remarks, and drops columns where that is not enough.
  ///
  /// - Returns: The widths of names and remarks.
  private static func fitted(
    _ columns: inout [CountColumn], _ totals: CountColumn, title: Int, remark: Int, to limit: Int
  ) -> (title: Int, remark: Int) {
    var (title, remark) = (title, remark)
    func excess() -> Int {
      columns.map { $0.width + gap.count }.reduce(0, +) + title + gap.count + totals.width
        + (remark > 0 ? gap.count + remark : 0) - limit
    }
    while excess() > 0,
      let widest = columns.indices.max(by: { columns[$0].width < columns[$1].width }),
      columns[widest].width > max(narrowestHeading, columns[widest].narrowest)
    {
      let width = columns[widest].width
      let last = columns.lastIndex { $0.width == width && $0.narrowest < width } ?? widest
      columns[last].width -= 1
    }
    title = min(title, max(narrowestTitle, title - max(0, excess())))
    remark = min(remark, max(0, remark - max(0, excess())))
    while excess() > 0, !columns.isEmpty { columns.removeLast() }
    return (min(title, max(1, title - max(0, excess()))), remark)
  }
}
