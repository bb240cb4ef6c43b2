/// What all rows of a table have, where many rows share it: a number for each row, and for each
/// number the spellings by which such rows are found.
struct Column: Sendable {
  let rows: Numbers
  /// The spellings of each entry.
  let entries: [[Int32]]

  /// - Parameter spellings: makes the spellings of a key.
  init<Key>(_ interner: Interner<Key>, _ spellings: (Key) -> [Int32]) {
    rows = Numbers(interner.rows, below: interner.keys.count)
    entries = interner.keys.map(spellings)
  }

  /// The spellings of a row.
  subscript(row: Int) -> [Int32] { entries[rows[row]] }

  /// The number of bytes that it takes, or nearly.
  var size: Int {
    let width =
      switch rows {
      case .small: 1
      case .medium: 2
      case .large: 4
      }
    return rows.count * width + entries.reduce(0) { $0 + 40 + $1.count * 4 }
  }
}
