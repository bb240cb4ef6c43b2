internal import Meeting

/// One table as it stands in its file: read record by record, each with all its columns.
struct CSVTable {
  let table: MeetingTable
  let bytes: [UInt8]
  /// The columns in file order.
  let columns: [String]
  private let headerErrors: [ArchiveError]
  private var reader = CSVReader()
  private var widthFaults: [CSVFault] = []
  private let isEmpty: Bool
  private let isCut: Bool

  private var hasRows: Bool { headerErrors.isEmpty && !isEmpty }

  /// Reads the header.
  ///
  /// - Parameter isCut: Whether the bytes end where no file does, perhaps within quotes.
  init(_ table: MeetingTable, _ bytes: [UInt8], isCut: Bool = false) {
    self.table = table
    self.bytes = bytes
    var header: [CSVField] = []
    self.isCut = isCut
    reader.begin(bytes.span)
    let hasHeader = reader.next(bytes.span, into: &header)
    isEmpty = !hasHeader
    columns = header.map { $0.text(in: bytes.span) }
    headerErrors =
      hasHeader ? Self.errors(inHeader: columns, of: table, line: reader.recordLine) : []
  }

  /// All that is wrong with the file; complete when its rows have been read, and then empty where
  /// every record of the file was one of them.
  var errors: [ArchiveError] {
    let faults = reader.faults.filter { !isCut || $0.kind != .unterminatedQuote }
    var errors = faults.map { $0.error(in: table.file) }
    if isEmpty, errors.isEmpty { errors.append(.emptyFile(table.file)) }
    return errors
      + (headerErrors.isEmpty ? widthFaults.map { $0.error(in: table.file) } : headerErrors)
  }

  /// The last line with an error before the row read last; 0 for none.
  private var lastFaultyLine: Int {
    max(reader.lastFaultyLine, widthFaults.last?.line ?? 0)
  }

  /// Reads all rows, of a file with the right header.
  ///
  /// - Parameters:
  ///   - outlines: Whether texts are left out.
  ///   - progress: What is told of the bytes that are done, and says whether to go on.
  ///   - make: Makes a value of a row.
  ///   - take: Takes each value, its row with all that is wrong with it, and the byte with which
  ///     it begins.
  mutating func readRows<Value>(
    outlines: Bool, _ progress: ReadingProgress?, _ make: (inout Row) -> Value,
    _ take: (Value, inout Row, Int) -> Void
  ) {
    var row = Row(self, isOutline: outlines)
    var order = RowOrder(table)
    var (count, done) = (0, 0)
    let bytes = bytes
    while reader.next(bytes.span, into: &row.fields) {
      row.begin(line: reader.recordLine)
      if hasRows, isWhole(row) {
        let value = make(&row)
        order.check(&row) { lastFaultyLine }
        take(value, &row, reader.recordStart)
      }
      count += 1
      if let progress, count.isMultiple(of: 1024) {
        guard progress.add(reader.position - done) else { return }
        done = reader.position
      }
    }
    progress?.add(bytes.count - done)
  }

  /// Whether a row has all columns; if not, that is kept account of.
  private mutating func isWhole(_ row: Row) -> Bool {
    let (found, expected) = (row.fields.count, columns.count)
    guard found != expected else { return true }
    widthFaults.append(
      CSVFault(
        found == 0 ? .emptyLine : .columnCount(found: found, expected: expected),
        line: reader.recordLine))
    return false
  }

  private static func errors(
    inHeader columns: [String], of table: MeetingTable, line: Int
  ) -> [ArchiveError] {
    let place = RecordPlace(file: table.file, line: line)
    let known = table.columns
    let missing = known.filter { !columns.contains($0) }
    let unknown = columns.filter { !known.contains($0) }
    let repeated = known.filter { column in columns.count { $0 == column } > 1 }
    return missing.map { .missingColumn(place, column: $0) }
      + unknown.map {
        .unknownColumn(place, column: $0, expected: missing.isEmpty ? known : missing)
      }
      + repeated.map { .repeatedColumn(place, column: $0) }
  }
}

extension CSVFault {
  fileprivate func error(in file: String) -> ArchiveError {
    .notCSV(RecordPlace(file: file, line: line, column: column), kind)
  }
}
