internal import Meeting

/// The sound rows of a table that stays in memory as bytes: those of its file, or fewer.
///
/// Takes 12 to 16 bytes for each row beside these.
struct StoredTable: Sendable {
  fileprivate enum Storage: Sendable {
    /// The file, and the byte with which each row begins; a file has fewer than 2^32.
    case file([UInt8], starts: [UInt32])
    case packed(PackedRows)
  }

  private let table: MeetingTable
  private let storage: Storage
  private let columns: [String]
  private let count: Int
  private let index: RowIndex
  private let keys: KeyReader

  /// - Complexity: O(*n*) in the rows.
  init(_ csv: CSVTable, starts: [UInt32]) {
    table = csv.table
    columns = csv.columns
    count = starts.count
    let storage =
      PackedRows(csv, starts: starts).map { Storage.packed($0) }
      ?? .file(csv.bytes, starts: starts)
    let keys = KeyReader(csv.table, csv.columns)
    (self.storage, self.keys) = (storage, keys)
    index = RowIndex(count: starts.count) { storage.key(at: $0, keys) }
  }

  /// The table as the meeting asks it for its rows.
  func rows<Entity>(
    _ make: @escaping @Sendable (inout Row) -> Entity
  ) -> StoredRows<Entity> where Entity.ID == Identifier<Entity> {
    StoredRows(
      count: count, duplicates: index.duplicates,
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
    let (bytes, start) = storage.row(at: position)
    var row = Row(bytes, columns: columns, file: table.file, isOutline: isOutline)
    var reader = CSVReader(at: start)
    row.fields.reserveCapacity(columns.count)
    _ = reader.next(bytes.span, into: &row.fields)
    return row
  }

  /// The position of the first row with an identifier; a good guess is looked at first.
  func position(of id: String, near place: Int) -> Int? {
    for guess in place...(place + 1) where guess < count && storage.key(at: guess, keys) == id {
      // Of rows with one identifier the first stands.
      if index.duplicates.isEmpty { return guess }
    }
    return index.position(of: id) { storage.key(at: $0, keys) }
  }
}

extension StoredTable.Storage {
  /// Bytes that have a row as it stood in the file, and where it begins among them.
  fileprivate func row(at position: Int) -> (bytes: [UInt8], start: Int) {
    switch self {
    case .file(let bytes, let starts): (bytes, Int(starts[position]))
    case .packed(let rows): (rows.row(at: position), 0)
    }
  }

  /// What names a row.
  fileprivate func key(at position: Int, _ reader: KeyReader) -> String {
    if case .packed(let rows) = self,
      let key = reader.firstCell(at: Int(rows.starts[position]), in: rows.bytes)
    {
      return key
    }
    let (bytes, start) = row(at: position)
    return reader.key(at: start, in: bytes)
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

  /// What names a row by its first cell, which is not in quotes; `nil` for another one.
  func firstCell(at start: Int, in bytes: [UInt8]) -> String? {
    guard isFirst, bytes[start] != UInt8(ascii: "\"") else { return nil }
    var end = start
    while bytes[end] != UInt8(ascii: ",") { end += 1 }
    return CSVField(start..<end).text(in: bytes.span)
  }

  func key(at start: Int, in bytes: [UInt8]) -> String {
    if let key = firstCell(at: start, in: bytes) { return key }
    var row = Row(bytes, columns: columns, file: table.file, isOutline: true)
    var reader = CSVReader(at: start)
    _ = reader.next(bytes.span, into: &row.fields)
    return row.key(of: table)
  }
}
