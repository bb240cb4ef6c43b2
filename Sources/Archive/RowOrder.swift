internal import Meeting

/// The count in a table's column `order`: from 1 without gaps, in `points` for each paragraph.
struct RowOrder {
  private let isCounted: Bool
  private let isByParagraph: Bool
  /// Lines where a record could not be read.
  private let gaps: [Int]
  private var last: [String: Int] = [:]
  private var lastLine = 0

  init(_ table: MeetingTable, gaps: [Int]) {
    self.gaps = gaps
    isCounted = table.columns.contains("order")
    isByParagraph = table == .points
  }

  /// Sees to it that a row counts on; after a slip, from where the file went on.
  mutating func check(_ row: inout Row) {
    guard isCounted else { return }
    let before = row.errors.count
    let order = row.number("order")
    let scope = isByParagraph ? row.cell("paragraph") : ""
    let expected = (last[scope] ?? 0) + 1
    let isNumber = row.errors.count == before
    last[scope] = isNumber ? order : expected
    guard isNumber, !isByParagraph || Int(scope) != nil else { return }
    let afterGap = gaps.contains { $0 > lastLine && $0 < row.place.line }
    lastLine = row.place.line
    guard order != expected, !afterGap else { return }
    let suffix = isByParagraph ? " in paragraph \(scope)" : ""
    row.reject("order", "\(order)", expected: "\(expected)\(suffix)")
  }
}
