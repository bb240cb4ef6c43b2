internal import Meeting

extension SearchEngine {
  /// The positions of records in their tables.
  func positions(of found: RecordSet) -> Matches {
    var positions: [MeetingTable: PositionSet] = [:]
    for (kind, range) in kinds {
      if let table = kind.table { positions[table] = found.positions(in: range) }
    }
    return Matches(positions)
  }

  /// The values of a facet with the number of records that have each.
  func counts(of facet: Facet, in found: RecordSet, _ meeting: Meeting) -> [FacetCount] {
    let counts = values(of: facet, meeting).map { value, set in
      var set = set
      set.formIntersection(found)
      return FacetCount(value: value, count: set.count)
    }.filter { $0.count > 0 }
    return counts.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }

  private func values(of facet: Facet, _ meeting: Meeting) -> [(String, RecordSet)] {
    func sets(_ field: Query.Field, _ values: [String]) -> [(String, RecordSet)] {
      values.map { ($0, records(with: $0, field)) }
    }
    switch facet {
    case .group: return sets(.group, SpeakingGroup.allCases.map(\.rawValue))
    case .theme: return sets(.theme, meeting.themes.map(\.id.rawValue))
    case .topic: return sets(.topic, meeting.topics.map(\.id.rawValue))
    case .instrument: return sets(.cites, meeting.instruments.map(\.id.rawValue))
    case .country:
      var seen: Set<String> = []
      let codes = meeting.delegations.compactMap(\.country?.iso2)
      return sets(.country, codes.filter { seen.insert($0).inserted })
    case .pointKind:
      let speech = all(of: [.intervention, .point])
      return sets(.kind, Point.Kind.allCases.map(\.rawValue)).map { value, set in
        var set = set
        set.formIntersection(speech)
        return (value, set)
      }
    case .delegation:
      var sets: [Identifier<Delegation>: RecordSet] = [:]
      let none = RecordSet(capacity: records.count)
      for (number, record) in records.enumerated() {
        guard let id = delegation(of: record, meeting) else { continue }
        sets[id, default: none].insert(number)
      }
      return meeting.delegations.compactMap { row in sets[row.id].map { (row.id.rawValue, $0) } }
    }
  }

  /// The records that have exactly this value of a field.
  private func records(with value: String, _ field: Query.Field) -> RecordSet {
    var set = RecordSet(capacity: records.count)
    for number in names.values(of: field) where names.spellings[number].text == value {
      for record in names.records(of: number) { set.insert(Int(record)) }
    }
    return set
  }

  private func delegation(
    of record: SearchRecord, _ meeting: Meeting
  ) -> Identifier<Delegation>? {
    switch record.kind {
    case .delegation: Identifier(record.id)
    case .participant: meeting.participants[Identifier(record.id)]?.delegation
    case .intervention: meeting.interventions[Identifier(record.id)]?.delegation
    case .point:
      meeting.points[Identifier(record.id)].flatMap {
        meeting.interventions[$0.intervention]?.delegation
      }
    default: nil
    }
  }
}
