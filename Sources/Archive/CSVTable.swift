internal import Meeting

/// The records of one table, each with all its columns.
struct CSVTable {
  /// The columns in file order.
  let columns: [String]
  let records: [CSVRecord]
  /// Empty where every record of the file is in `records`.
  let errors: [ArchiveError]

  init(_ table: MeetingTable, _ bytes: Span<UInt8>) {
    let reader = CSVReader(bytes)
    var errors = reader.faults.map { $0.error(in: table.file) }
    guard let header = reader.records.first else {
      if errors.isEmpty { errors.append(.emptyFile(table.file)) }
      (columns, records, self.errors) = ([], [], errors)
      return
    }
    columns = header.fields
    let headerErrors = Self.errors(inHeader: header, of: table)
    let rows = reader.records.dropFirst()
    guard headerErrors.isEmpty else {
      (records, self.errors) = ([], errors + headerErrors)
      return
    }
    let width = header.fields.count
    records = rows.filter { $0.fields.count == width }
    if records.count < rows.count {
      errors += rows.compactMap { $0.fault(width: width)?.error(in: table.file) }
    }
    self.errors = errors
  }

  private static func errors(
    inHeader header: CSVRecord, of table: MeetingTable
  ) -> [ArchiveError] {
    let place = RecordPlace(file: table.file, line: header.line)
    let known = table.columns
    let missing = known.filter { !header.fields.contains($0) }
    let unknown = header.fields.filter { !known.contains($0) }
    let repeated = known.filter { column in header.fields.count { $0 == column } > 1 }
    return missing.map { .missingColumn(place, column: $0) }
      + unknown.map {
        .unknownColumn(place, column: $0, expected: missing.isEmpty ? known : missing)
      }
      + repeated.map { .repeatedColumn(place, column: $0) }
  }
}

extension CSVRecord {
  fileprivate func fault(width: Int) -> CSVFault? {
    if fields.isEmpty { return CSVFault(.emptyLine, line: line) }
    guard fields.count != width else { return nil }
    return CSVFault(.columnCount(found: fields.count, expected: width), line: line)
  }
}

extension CSVFault {
  fileprivate func error(in file: String) -> ArchiveError {
    .notCSV(RecordPlace(file: file, line: line, column: column), kind)
  }
}
