internal import Meeting

/// The sound rows of a table that stays in memory as the bytes of its file.
///
/// Takes 12 to 16 bytes for each row beside the file.
struct StoredTable: Sendable {
  private let table: MeetingTable
  private let bytes: [UInt8]
  private let columns: [String]
  /// The byte with which each row begins; a file has fewer than 2^32.
  private let starts: [UInt32]
  private let index: RowIndex
  private let keys: KeyReader

  /// - Complexity: O(*n*) in the rows.
  init(_ csv: CSVTable, starts: [UInt32]) {
    table = csv.table
    bytes = csv.bytes
    columns = csv.columns
    self.starts = starts
    let (bytes, keys) = (csv.bytes, KeyReader(csv.table, csv.columns))
    self.keys = keys
    index = RowIndex(count: starts.count) { keys.key(at: Int(starts[$0]), in: bytes) }
  }

  /// The table as the meeting asks it for its rows.
  func rows<Entity>(
    _ make: @escaping @Sendable (inout Row) -> Entity
  ) -> StoredRows<Entity> where Entity.ID == Identifier<Entity> {
    StoredRows(
      count: starts.count, duplicates: index.duplicates,
      row: { position in
        var row = row(at: position, isOutline: false)
        return make(&row)
      },
      outline: { position in
        var row = row(at: position, isOutline: true)
        return make(&row)
      },
      find: { id, place in position(of: id.rawValue, near: place) })
  }

  private func row(at position: Int, isOutline: Bool) -> Row {
    var row = Row(bytes, columns: columns, file: table.file, isOutline: isOutline)
    var reader = CSVReader(at: Int(starts[position]))
    row.fields.reserveCapacity(columns.count)
    _ = reader.next(bytes.span, into: &row.fields)
    return row
  }

  /// The position of the first row with an identifier; a good guess is looked at first.
  func position(of id: String, near place: Int) -> Int? {
    for guess in place...(place + 1)
    where guess < starts.count && keys.key(at: Int(starts[guess]), in: bytes) == id {
      // Of rows with one identifier the first stands.
      if index.duplicates.isEmpty { return guess }
    }
    return index.position(of: id) { keys.key(at: Int(starts[$0]), in: bytes) }
  }
}

/// Reads what names a row, and no other cell where it is the first.
private struct KeyReader: Sendable {
  private let table: MeetingTable
  private let columns: [String]
  private let isFirst: Bool

  init(_ table: MeetingTable, _ columns: [String]) {
    self.table = table
    self.columns = columns
    isFirst = table != .traces && table != .conclusions && columns.first == "id"
  }

  func key(at start: Int, in bytes: [UInt8]) -> String {
    if isFirst, bytes[start] != UInt8(ascii: "\"") {
      var end = start
      while bytes[end] != UInt8(ascii: ",") { end += 1 }
      return CSVField(start..<end).text(in: bytes.span)
    }
    var row = Row(bytes, columns: columns, file: table.file, isOutline: true)
    var reader = CSVReader(at: start)
    _ = reader.next(bytes.span, into: &row.fields)
    return row.key(of: table)
  }
}
