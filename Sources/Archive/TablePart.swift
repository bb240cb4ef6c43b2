internal import Meeting

/// What has been read of one table.
struct TablePart: Sendable {
  let table: MeetingTable
  private(set) var errors: [ArchiveError] = []
  /// Whether every record of the file was read.
  private(set) var isWhole = true
  /// The identifiers of rows that have an error.
  private(set) var wrongRows: Set<String> = []
  private(set) var sources = MeetingReader.Sources()
  /// Puts the rows where they belong.
  private(set) var deposit: @Sendable (inout Meeting.Builder) -> Void = { _ in }

  /// - Parameter isCut: Whether the bytes are the beginning of a file.
  init(_ table: MeetingTable, _ bytes: [UInt8], _ reading: Reading, isCut: Bool = false) {
    self.table = table
    let csv = CSVTable(table, bytes, isCut: isCut)
    switch table {
    case .meeting: hold(csv, reading, MeetingDetails.init, \.details)
    case .regionalGroups: hold(csv, reading, RegionalGroup.init, \.regionalGroups)
    case .delegations: hold(csv, reading, Delegation.init, \.delegations)
    case .participants:
      keep(csv, reading, Participant.init, \.participants, \.stored.participants)
    case .officers: hold(csv, reading, Officer.init, \.officers)
    case .themes: hold(csv, reading, Theme.init, \.themes)
    case .interventions:
      keep(csv, reading, Intervention.init, \.interventions, \.stored.interventions)
    case .proceedings: hold(csv, reading, Proceeding.init, \.proceedings)
    case .topics: hold(csv, reading, Topic.init, \.topics)
    case .instruments: hold(csv, reading, Instrument.init, \.instruments)
    case .bodies: hold(csv, reading, Body.init, \.bodies)
    case .points: keep(csv, reading, Point.init, \.points, \.stored.points)
    case .conclusions: hold(csv, reading, Conclusion.init, \.conclusions)
    case .traces: keep(csv, reading, Trace.init, \.traces, \.stored.traces)
    case .documents: hold(csv, reading, RelatedDocument.init, \.documents)
    case .provisions: hold(csv, reading, Provision.init, \.provisions)
    case .facts: keep(csv, reading, Fact.init, \.facts, \.stored.facts)
    case .discrepancies: hold(csv, reading, Discrepancy.init, \.discrepancies)
    }
  }

  /// Keeps the rows of a large file as bytes, and those of a small one as values.
  private mutating func keep<Value: Identifiable>(
    _ csv: CSVTable, _ reading: Reading, _ make: @escaping @Sendable (inout Row) -> Value,
    _ held: any WritableKeyPath<Meeting.Builder, [Value]> & Sendable,
    _ stored: any WritableKeyPath<Meeting.Builder, StoredRows<Value>?> & Sendable
  ) where Value.ID == Identifier<Value> {
    guard csv.bytes.count >= reading.storedFrom else { return hold(csv, reading, make, held) }
    var starts: [UInt32] = []
    let csv = readRows(csv, reading, outlines: true, make) { _, _, start in
      starts.append(UInt32(start))
    }
    let table = StoredTable(csv, starts: starts)
    sources.stored = table
    let rows = table.rows(make)
    deposit = { $0[keyPath: stored] = rows }
  }

  /// Makes a value of every row.
  private mutating func hold<Value: Sendable>(
    _ csv: CSVTable, _ reading: Reading, _ make: (inout Row) -> Value,
    _ place: any WritableKeyPath<Meeting.Builder, [Value]> & Sendable
  ) {
    var values: [Value] = []
    var ids: [String] = []
    _ = readRows(csv, reading, outlines: false, make) { value, row, _ in
      values.append(value)
      ids.append(row.key(of: csv.table))
    }
    sources.ids = ids
    let held = values
    deposit = { $0[keyPath: place] = held }
  }

  /// Reads all rows, hands the sound ones on, and keeps account of the others.
  private mutating func readRows<Value>(
    _ csv: CSVTable, _ reading: Reading, outlines: Bool, _ make: (inout Row) -> Value,
    _ take: (Value, inout Row, Int) -> Void
  ) -> CSVTable {
    var csv = csv
    var rowErrors: [ArchiveError] = []
    var lines: [UInt32] = []
    let table = table
    var wrongRows: Set<String> = []
    csv.readRows(outlines: outlines, reading.progress, make) { value, row, start in
      if row.errors.isEmpty {
        lines.append(UInt32(clamping: row.place.line))
        take(value, &row, start)
      } else {
        rowErrors += row.errors
        wrongRows.insert(row.key(of: table))
      }
    }
    sources.lines = lines
    self.wrongRows = wrongRows
    errors = csv.errors + rowErrors
    isWhole = csv.errors.isEmpty
    return csv
  }
}
