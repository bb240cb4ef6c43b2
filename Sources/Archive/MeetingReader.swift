internal import Meeting

/// Makes a meeting of the tables of a data folder, and keeps account of all that is wrong.
struct MeetingReader {
  private(set) var rows = Meeting.Builder()
  private(set) var errors: [ArchiveError] = []
  /// Where every row that became a value stands, by its position among `rows`.
  private(set) var sources: [MeetingTable: [Source]] = [:]
  /// What could not be read, and so can be missed without being at fault.
  private(set) var gaps = Gaps()

  /// The identifier of a row, and the line on which it begins.
  struct Source {
    let id: String
    let line: Int
  }

  /// Takes note that a table cannot be had.
  mutating func lack(_ table: MeetingTable, _ error: ArchiveError) {
    errors.append(error)
    gaps.tables.insert(table)
  }

  mutating func read(_ table: MeetingTable, _ bytes: Span<UInt8>) {
    let csv = CSVTable(table, bytes)
    errors += csv.errors
    if !csv.errors.isEmpty { gaps.tables.insert(table) }
    switch table {
    case .meeting: rows.details = values(csv, table, MeetingDetails.init)
    case .regionalGroups: rows.regionalGroups = values(csv, table, RegionalGroup.init)
    case .delegations: rows.delegations = values(csv, table, Delegation.init)
    case .participants: rows.participants = values(csv, table, Participant.init)
    case .officers: rows.officers = values(csv, table, Officer.init)
    case .themes: rows.themes = values(csv, table, Theme.init)
    case .interventions: rows.interventions = values(csv, table, Intervention.init)
    case .proceedings: rows.proceedings = values(csv, table, Proceeding.init)
    case .topics: rows.topics = values(csv, table, Topic.init)
    case .instruments: rows.instruments = values(csv, table, Instrument.init)
    case .bodies: rows.bodies = values(csv, table, Body.init)
    case .points: rows.points = values(csv, table, Point.init)
    case .conclusions: rows.conclusions = values(csv, table, Conclusion.init)
    case .traces: rows.traces = values(csv, table, Trace.init)
    case .documents: rows.documents = values(csv, table, RelatedDocument.init)
    case .provisions: rows.provisions = values(csv, table, Provision.init)
    case .facts: rows.facts = values(csv, table, Fact.init)
    case .discrepancies: rows.discrepancies = values(csv, table, Discrepancy.init)
    }
  }

  private mutating func values<Value>(
    _ csv: CSVTable, _ table: MeetingTable, _ make: (inout Row) -> Value
  ) -> [Value] {
    var values: [Value] = []
    var order = RowOrder(table, gaps: csv.errors.compactMap(\.line))
    values.reserveCapacity(csv.records.count)
    var sources: [Source] = []
    sources.reserveCapacity(csv.records.count)
    for record in csv.records {
      var row = Row(record, columns: csv.columns, file: table.file)
      let value = make(&row)
      order.check(&row)
      if row.errors.isEmpty {
        values.append(value)
        sources.append(Source(id: row.key(of: table), line: record.line))
      } else {
        errors += row.errors
        gaps.rows[table, default: []].insert(row.key(of: table))
      }
    }
    self.sources[table] = sources
    return values
  }
}

/// What a data folder does not give because of errors already told.
struct Gaps {
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
