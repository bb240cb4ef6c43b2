internal import Wording
internal import Meeting

/// One record on its way to become a value; it keeps account of the cells that are wrong.
///
/// Every reading function returns a value. Where the cell is wrong it is a stand-in, and what is
/// made of it must not be used: ask `errors` first.
struct Row {
  private(set) var place: RecordPlace
  private(set) var errors: [ArchiveError] = []
  /// Whether only what the links and checks need is wanted: then texts are not made.
  private let isOutline: Bool
  private let bytes: [UInt8]
  private let columns: [String]
  /// Where the cells stand; as many as there are columns.
  var fields: [CSVField] = []
  /// Columns are mostly asked for in the order of the file: here the search for one begins.
  private var next = 0

  /// A row of a table, yet without its fields.
  init(_ csv: CSVTable, isOutline: Bool) {
    self.init(csv.bytes, columns: csv.columns, file: csv.table.file, isOutline: isOutline)
  }

  init(_ bytes: [UInt8], columns: [String], file: String, isOutline: Bool) {
    place = RecordPlace(file: file, line: 0)
    self.isOutline = isOutline
    self.bytes = bytes
    self.columns = columns
  }

  /// Begins anew, with fields that have been read from a line on.
  mutating func begin(line: Int) {
    place = RecordPlace(file: place.file, line: line)
    if !errors.isEmpty { errors = [] }
    next = 0
  }

  /// The cell as it stands in the file.
  mutating func cell(_ column: String) -> String {
    field(column).text(in: bytes.span)
  }

  private mutating func field(_ column: String) -> CSVField {
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
    let field = field(column)
    if field.isEmpty { return nil }
    return isOutline ? "-" : field.text(in: bytes.span).cleaned
  }
}
