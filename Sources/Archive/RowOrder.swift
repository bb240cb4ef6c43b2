internal import Meeting

/// The count in a table's column `order`: from 1 without gaps, in some tables for each part.
struct RowOrder {
  private let isCounted: Bool
  /// The column whose every value has a count of its own; `nil` where the table has one count.
  private let scopeColumn: String?
  /// Lines where a record could not be read.
  private let gaps: [Int]
  private var last: [String: Int] = [:]
  private var lastLine = 0

  init(_ table: MeetingTable, gaps: [Int]) {
    self.gaps = gaps
    isCounted = table.columns.contains("order")
    scopeColumn =
      switch table {
      case .points: "paragraph"
      case .provisions: "document"
      default: nil
      }
  }

  /// Sees to it that a row counts on; after a slip, from where the file went on.
  mutating func check(_ row: inout Row) {
    guard isCounted else { return }
    let before = row.errors.count
    let order = row.number("order")
    let scope = scopeColumn.map { row.cell($0) } ?? ""
    let expected = (last[scope] ?? 0) + 1
    let isNumber = row.errors.count == before
    last[scope] = isNumber ? order : expected
    guard isNumber, scopeColumn != "paragraph" || Int(scope) != nil else { return }
    let afterGap = gaps.contains { $0 > lastLine && $0 < row.place.line }
    lastLine = row.place.line
    guard order != expected, !afterGap else { return }
    let suffix = scopeColumn.map { " in \($0) \(scope)" } ?? ""
    row.reject("order", "\(order)", expected: "\(expected)\(suffix)")
  }
}
