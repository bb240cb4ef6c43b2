extension Meeting.Builder {
  /// The identifiers of every table, in row order.
  private var identifiers: [(table: MeetingTable, values: [String])] {
    [
      (.regionalGroups, regionalGroups.map(\.id.rawValue)),
      (.delegations, delegations.map(\.id.rawValue)),
      (.participants, participants.map(\.id.rawValue)),
      (.officers, officers.map(\.id.rawValue)),
      (.themes, themes.map(\.id.rawValue)),
      (.interventions, interventions.map(\.id.rawValue)),
      (.proceedings, proceedings.map(\.id.rawValue)),
      (.topics, topics.map(\.id.rawValue)),
      (.instruments, instruments.map(\.id.rawValue)),
      (.bodies, bodies.map(\.id.rawValue)),
      (.points, points.map(\.id.rawValue)),
      (.conclusions, conclusions.map(\.id.rawValue)),
      (.traces, traces.map(\.id.rawValue)),
      (.documents, documents.map(\.id.rawValue)),
      (.provisions, provisions.map(\.id.rawValue)),
      (.facts, facts.map(\.id.rawValue)),
      (.discrepancies, discrepancies.map(\.id.rawValue)),
    ]
  }

  /// The identifiers that there are, by table.
  func knownIdentifiers() -> [MeetingTable: Set<String>] {
    Dictionary(uniqueKeysWithValues: identifiers.map { ($0.table, Set($0.values)) })
  }

  /// Every row whose identifier an earlier row of its table has.
  func duplicates(_ known: [MeetingTable: Set<String>]) -> [MeetingFault] {
    identifiers.flatMap { table, values -> [MeetingFault] in
      guard known[table]?.count != values.count else { return [] }
      var seen: Set<String> = []
      return values.enumerated().compactMap { row, id -> MeetingFault? in
        seen.insert(id).inserted ? nil : .duplicate(table, row: row, id: id)
      }
    }
  }

  /// Every reference to a row that is not there.
  func danglingReferences(_ known: [MeetingTable: Set<String>]) -> [MeetingFault] {
    var faults: [MeetingFault] = []
    func check(_ table: MeetingTable, _ rows: [[Reference]]) {
      for (row, references) in rows.enumerated() {
        for reference in references where !reference.resolves(in: known) {
          faults.append(
            .unknownReference(
              table, row: row, field: reference.field, value: reference.value, to: reference.tables)
          )
        }
      }
    }
    check(.delegations, delegations.map(\.references))
    check(.participants, participants.map(\.references))
    check(.officers, officers.map(\.references))
    check(.interventions, interventions.map(\.references))
    check(.proceedings, proceedings.map(\.references))
    check(.topics, topics.map(\.references))
    check(.points, points.map(\.references))
    check(.conclusions, conclusions.map(\.references))
    check(.traces, traces.map(\.references))
    check(.documents, documents.map(\.references))
    check(.provisions, provisions.map(\.references))
    check(.facts, facts.map(\.references))
    check(.discrepancies, discrepancies.map(\.references))
    return faults
  }
}
