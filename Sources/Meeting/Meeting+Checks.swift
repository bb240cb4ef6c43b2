extension Meeting.Builder {
  /// Every row whose identifier an earlier row of its table has.
  func duplicates(_ tables: Tables) -> [MeetingFault] {
    duplicates(.regionalGroups, regionalGroups, tables.regionalGroups)
      + duplicates(.delegations, delegations, tables.delegations)
      + duplicates(.participants, participants, tables.participants, stored.participants)
      + duplicates(.officers, officers, tables.officers)
      + duplicates(.themes, themes, tables.themes)
      + duplicates(.interventions, interventions, tables.interventions, stored.interventions)
      + duplicates(.proceedings, proceedings, tables.proceedings)
      + duplicates(.topics, topics, tables.topics)
      + duplicates(.instruments, instruments, tables.instruments)
      + duplicates(.bodies, bodies, tables.bodies)
      + duplicates(.points, points, tables.points, stored.points)
      + duplicates(.conclusions, conclusions, tables.conclusions)
      + duplicates(.traces, traces, tables.traces, stored.traces)
      + duplicates(.documents, documents, tables.documents)
      + duplicates(.provisions, provisions, tables.provisions)
      + duplicates(.facts, facts, tables.facts, stored.facts)
      + duplicates(.discrepancies, discrepancies, tables.discrepancies)
  }

  private func duplicates<Entity>(
    _ table: MeetingTable, _ rows: [Entity], _ unique: Table<Entity>,
    _ stored: StoredRows<Entity>? = nil
  ) -> [MeetingFault] where Entity.ID == Identifier<Entity> {
    if let stored {
      return stored.duplicates.map {
        .duplicate(table, row: $0, id: stored.outline($0).id.rawValue)
      }
    }
    guard unique.count != rows.count else { return [] }
    var seen: Set<Identifier<Entity>> = []
    return rows.enumerated().compactMap { row, entity -> MeetingFault? in
      seen.insert(entity.id).inserted
        ? nil : .duplicate(table, row: row, id: entity.id.rawValue)
    }
  }

  /// Every reference to a row that is not there.
  func danglingReferences(_ linker: Linker) -> [MeetingFault] {
    var faults: [MeetingFault] = []
    func check(_ table: MeetingTable, _ rows: [[Reference]]) {
      for (row, references) in rows.enumerated() {
        faults += references.compactMap { $0.fault(table, row, linker.tables) }
      }
    }
    func take(_ table: MeetingTable) { faults += linker.dangling[table] ?? [] }
    check(.delegations, delegations.map(\.references))
    take(.participants)
    check(.officers, officers.map(\.references))
    take(.interventions)
    check(.proceedings, proceedings.map(\.references))
    check(.topics, topics.map(\.references))
    take(.points)
    check(.conclusions, conclusions.map(\.references))
    take(.traces)
    check(.documents, documents.map(\.references))
    check(.provisions, provisions.map(\.references))
    forEachFact { row, fact in
      faults += fact.references.compactMap { $0.fault(.facts, row, linker.tables) }
    }
    check(.discrepancies, discrepancies.map(\.references))
    return faults
  }
}
