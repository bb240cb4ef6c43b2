internal import Meeting

/// Makes a meeting of the tables of a data folder, and keeps account of all that is wrong.
struct MeetingReader: Sendable {
  var rows = Meeting.Builder()
  private(set) var errors: [ArchiveError] = []
  /// Where every row that became a value stands, by its position among `rows`.
  private(set) var sources: [MeetingTable: Sources] = [:]
  /// What could not be read, and so can be missed without being at fault.
  private(set) var gaps = Gaps()

  /// Where the rows of a table stand.
  struct Sources: Sendable {
    /// The line on which each row begins.
    var lines: [UInt32] = []
    /// The identifier of each row, where the rows themselves are in memory.
    var ids: [String] = []
    /// The rows, where they are not.
    var stored: StoredTable?

    /// The line of the first row with an identifier; 0 if there is none.
    func firstLine(of id: String) -> Int {
      let row = stored.map { $0.position(of: id, near: 0) } ?? ids.firstIndex(of: id)
      return row.map { Int(lines[$0]) } ?? 0
    }
  }

  /// Takes note that a table cannot be had.
  mutating func lack(_ table: MeetingTable, _ error: ArchiveError) {
    errors.append(error)
    gaps.tables.insert(table)
  }

  mutating func read(_ table: MeetingTable, _ bytes: [UInt8], _ reading: Reading) {
    add(TablePart(table, bytes, reading))
  }

  /// Adds what has been read of one table.
  mutating func add(_ part: TablePart) {
    errors += part.errors
    if !part.isWhole { gaps.tables.insert(part.table) }
    if !part.wrongRows.isEmpty { gaps.rows[part.table] = part.wrongRows }
    sources[part.table] = part.sources
    part.deposit(&rows)
  }
}

/// How tables are read.
struct Reading: Sendable {
  /// Files of so many bytes and more stay in memory as they are, and their rows are made when they
  /// are asked for.
  var storedFrom = Reading.storedFrom
  var progress: ReadingProgress?

  /// The size in bytes from which rows that are values would take more room and time than they
  /// save.
  static let storedFrom = 4 << 20
}

/// What a data folder does not give because of errors already told.
struct Gaps: Sendable {
  /// Tables of which records are missing.
  var tables: Set<MeetingTable> = []
  /// Identifiers of rows that have an error, by table.
  var rows: [MeetingTable: Set<String>] = [:]

  /// Whether every row of a table was read.
  func isWhole(_ table: MeetingTable) -> Bool {
    !tables.contains(table) && rows[table] == nil
  }

  /// Whether a reference may well lead to something that was not read.
  func explain(_ id: String, _ tables: [MeetingTable]) -> Bool {
    tables.contains { self.tables.contains($0) || rows[$0]?.contains(id) == true }
  }
}
