/// Resolves every reference between the rows of a meeting, and takes note of rows that do not fit.
///
/// Every row is looked at once, in outline.
struct Linker {
  let tables: Tables
  var links = Links()
  /// References that lead nowhere, of the tables that may be stored.
  private(set) var dangling: [MeetingTable: [MeetingFault]] = [:]
  var attributionFaults: [MeetingFault] = []
  var themeFaults: [MeetingFault] = []
  var strayPoints: [MeetingFault] = []
  /// The paragraph of every point.
  var paragraphs: [Int] = []
  /// Where the points stand that ask for something.
  var asking: [Int32] = []
  /// The delegation of every participant; negative for one that is not there.
  var homes: [Int32] = []
  /// The paragraphs of every theme.
  let ranges: [ClosedRange<Int>]
  private var isDangling = false

  init(_ rows: Meeting.Builder, _ tables: Tables) {
    self.tables = tables
    ranges = tables.themes.map(\.paragraphs)
    linkPeople(rows)
    linkInterventions(rows)
    linkPoints(rows)
    linkOutcome(rows)
    for discrepancy in rows.discrepancies {
      for subject in discrepancy.subjects {
        links.discrepancies[subject, default: []].append(discrepancy.id)
      }
    }
  }

  /// The position of what is referred to; the row is noted where that is not there.
  mutating func resolve<Entity>(
    _ id: Entity.ID, in table: Table<Entity>, near place: Int = 0
  ) -> Int? {
    let position = table.position(of: id, near: place)
    if position == nil { isDangling = true }
    return position
  }

  /// Takes note of what in a row has not been resolved.
  mutating func finish(_ table: MeetingTable, _ row: Int, _ references: () -> [Reference]) {
    guard isDangling else { return }
    isDangling = false
    dangling[table, default: []] += references().compactMap { $0.fault(table, row, tables) }
  }

  private mutating func linkPeople(_ rows: Meeting.Builder) {
    var (listed, listings, offices) = (LinkList(), LinkList(), LinkList())
    homes.reserveCapacity(tables.participants.count)
    rows.forEachParticipant { row, participant in
      let home = resolve(participant.delegation, in: tables.delegations)
      homes.append(Int32(home ?? -1))
      if let home { listed.add(row, to: home) }
      if let first = participant.sameAs, let first = resolve(first, in: tables.participants) {
        listings.add(row, to: first)
      }
      finish(.participants, row) { participant.references }
    }
    for (row, officer) in rows.officers.enumerated() {
      if let holder = officer.participant.flatMap({ tables.participants.position(of: $0) }) {
        offices.add(row, to: holder)
      }
    }
    links.participants = Backlinks(listed, count: tables.delegations.count)
    links.listings = Backlinks(listings, count: tables.participants.count)
    links.offices = Backlinks(offices, count: tables.participants.count)
  }
}
