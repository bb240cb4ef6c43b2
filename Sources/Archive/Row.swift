internal import Wording
internal import Meeting

/// One record on its way to become a value; it keeps account of the cells that are wrong.
///
/// Every reading function returns a value. Where the cell is wrong it is a stand-in, and what is
/// made of it must not be used: ask `errors` first.
struct Row {
  let place: RecordPlace
  private(set) var errors: [ArchiveError] = []
  private let columns: [String]
  private let fields: [String]
  /// Columns are mostly asked for in the order of the file: here the search for one begins.
  private var next = 0

  init(_ record: CSVRecord, columns: [String], file: String) {
    place = RecordPlace(file: file, line: record.line)
    self.columns = columns
    fields = record.fields
  }

  /// The cell as it stands in the file.
  mutating func cell(_ column: String) -> String {
    if next < columns.count, columns[next] == column {
      next += 1
      return fields[next - 1]
    }
    guard let index = columns.firstIndex(of: column) else {
      preconditionFailure("\(place.file) has no column \(column)")
    }
    next = index + 1
    return fields[index]
  }

  /// What names the row in its table: the cells of the key, with `:` between them.
  mutating func key(of table: MeetingTable) -> String {
    switch table {
    case .conclusions: cell("number")
    case .traces: cell("point") + ":" + cell("conclusion")
    default: cell("id")
    }
  }

  mutating func reject(_ column: String, _ value: String, expected: Phrase) {
    errors.append(.invalidField(place, field: column, value: value, expected: expected))
  }

  /// A text that must not be empty.
  mutating func text(_ column: String) -> String {
    let text = optionalText(column)
    if text == nil { reject(column, "", expected: Phrase(\.someText)) }
    return text ?? ""
  }

  /// A text made printable, with blanks for line breaks; `nil` where the cell is empty.
  mutating func optionalText(_ column: String) -> String? {
    let text = cell(column)
    return text.isEmpty ? nil : text.cleaned
  }
}
