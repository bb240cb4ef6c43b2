internal import Meeting

/// The count in a table's column `order`: from 1 without gaps, in some tables for each part.
struct RowOrder {
  private let isCounted: Bool
  /// The column whose every value has a count of its own; `nil` where the table has one count.
  private let scopeColumn: String?
  private var last = Counts()
  private var lastLine = 0

  init(_ table: MeetingTable) {
    isCounted = table.columns.contains("order")
    scopeColumn =
      switch table {
      case .points: "paragraph"
      case .provisions: "document"
      default: nil
      }
  }

  /// Sees to it that a row counts on; after a slip, from where the file went on.
  ///
  /// - Parameter faultyLine: The last line before the row where a record could not be read.
  mutating func check(_ row: inout Row, after faultyLine: () -> Int) {
    guard isCounted else { return }
    let before = row.errors.count
    let order = row.number("order")
    let scope = scopeColumn.map { row.cell($0) } ?? ""
    let isNumber = row.errors.count == before
    let expected = last.countUp(scope, isNumber ? order : nil)
    guard isNumber, scopeColumn != "paragraph" || Int(scope) != nil else { return }
    defer { lastLine = row.place.line }
    guard order != expected, faultyLine() <= lastLine else { return }
    let suffix = scopeColumn.map { " in \($0) \(scope)" } ?? ""
    row.reject("order", "\(order)", expected: "\(expected)\(suffix)")
  }
}

/// The last count of every part, in little room where the parts are numbers that ascend.
private struct Counts {
  private var numbers: [Int] = []
  private var counts: [Int] = []
  private var others: [String: Int] = [:]

  /// Sets the count of a part to one given, or to the next.
  ///
  /// - Returns: The next count of the part, as it was before.
  mutating func countUp(_ part: String, _ given: Int?) -> Int {
    guard let index = place(of: part) else {
      let next = (others[part] ?? 0) + 1
      others[part] = given ?? next
      return next
    }
    let next = counts[index] + 1
    counts[index] = given ?? next
    return next
  }

  /// Where a part has its count, if it is a number not less than all, or is among them.
  private mutating func place(of part: String) -> Int? {
    // Neither a sign nor zeros before it: these make another text.
    guard let first = part.utf8.first, first > UInt8(ascii: "0"), let number = Int(part) else {
      return nil
    }
    guard let last = numbers.last, number <= last else {
      numbers.append(number)
      counts.append(0)
      return numbers.count - 1
    }
    var (low, high) = (0, numbers.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return numbers[low] == number ? low : nil
  }
}
