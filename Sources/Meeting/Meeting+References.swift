/// One identifier in a row that must stand in another table.
struct Reference {
  let field: String
  let value: String
  private let table: MeetingTable
  /// Mostly none: an empty list costs nothing, and there are thousands of references.
  private let otherTables: [MeetingTable]

  init(_ field: String, _ value: String, _ table: MeetingTable, _ otherTables: MeetingTable...) {
    self.field = field
    self.value = value
    self.table = table
    self.otherTables = otherTables
  }

  /// The tables in any of which the identifier may stand.
  var tables: [MeetingTable] { [table] + otherTables }

  /// The fault of a row whose reference this is; `nil` where it leads somewhere.
  func fault(_ from: MeetingTable, _ row: Int, _ known: Tables) -> MeetingFault? {
    guard !known.contains(value, in: table),
      !otherTables.contains(where: { known.contains(value, in: $0) })
    else { return nil }
    return .unknownReference(from, row: row, field: field, value: value, to: tables)
  }
}

extension Delegation {
  var references: [Reference] {
    groups.map { Reference("groups", $0.rawValue, .regionalGroups) }
  }
}

extension Participant {
  var references: [Reference] {
    var references = [Reference("delegation", delegation.rawValue, .delegations)]
    if let sameAs { references.append(Reference("same_as", sameAs.rawValue, .participants)) }
    return references
  }
}

extension Officer {
  var references: [Reference] {
    participant.map { [Reference("participant", $0.rawValue, .participants)] } ?? []
  }
}

extension Intervention {
  var references: [Reference] {
    var references = [Reference("theme", theme.rawValue, .themes)]
    if let delegation {
      references.append(Reference("delegation", delegation.rawValue, .delegations))
    }
    if let onBehalfOf {
      references.append(Reference("on_behalf_of", onBehalfOf.rawValue, .regionalGroups))
    }
    switch attribution.speaker {
    case .participant(let id):
      references.append(Reference("person", id.rawValue, .participants))
    case .officer(let id):
      references.append(Reference("officer", id.rawValue, .officers))
    case nil: break
    }
    references += attribution.candidates.map {
      Reference("candidates", $0.rawValue, .participants)
    }
    references += agreesWith.map { Reference("agrees_with", $0.rawValue, .interventions) }
    references += answers.map { Reference("answers", $0.rawValue, .interventions) }
    references += refersTo.map { Reference("refers_to", $0.rawValue, .interventions) }
    return references
  }
}

extension Proceeding {
  var references: [Reference] { theme.map { [Reference("theme", $0.rawValue, .themes)] } ?? [] }
}

extension Topic {
  var references: [Reference] { [Reference("theme", theme.rawValue, .themes)] }
}

extension Point {
  var references: [Reference] {
    var references = [Reference("intervention", intervention.rawValue, .interventions)]
    references.add(topics, instruments, bodies)
    return references
  }
}

extension Discrepancy {
  var references: [Reference] {
    subjects.map {
      Reference(
        "subjects", $0, .delegations, .participants, .officers, .interventions, .proceedings)
    }
  }
}

extension Conclusion {
  var references: [Reference] {
    var references: [Reference] = []
    references.add(topics, instruments, bodies)
    return references
  }
}

extension Trace {
  var references: [Reference] {
    let point = [Reference("point", point.rawValue, .points)]
    guard let conclusion else { return point }
    return point + [Reference("conclusion", conclusion.rawValue, .conclusions)]
  }
}

extension RelatedDocument {
  var references: [Reference] { [Reference("body", body.rawValue, .bodies)] }
}

extension Provision {
  var references: [Reference] {
    var references = [Reference("document", document.rawValue, .documents)]
    references.add(topics, instruments, bodies)
    references += followsFrom.map { $0.reference("follows_from") }
    references += leadsTo.map { $0.reference("leads_to") }
    return references
  }
}

extension Provision.Link {
  fileprivate func reference(_ field: String) -> Reference {
    switch self {
    case .provision(let id): Reference(field, id.rawValue, .provisions)
    case .conclusion(let id): Reference(field, id.rawValue, .conclusions)
    }
  }
}

extension Fact {
  var references: [Reference] { point.map { [Reference("point", $0.rawValue, .points)] } ?? [] }
}

extension [Reference] {
  /// Adds what a row names of the three vocabularies.
  fileprivate mutating func add(
    _ topics: [Identifier<Topic>], _ instruments: [Identifier<Instrument>],
    _ bodies: [Identifier<Body>]
  ) {
    reserveCapacity(count + topics.count + instruments.count + bodies.count)
    for topic in topics { append(Reference("topics", topic.rawValue, .topics)) }
    for instrument in instruments {
      append(Reference("instruments", instrument.rawValue, .instruments))
    }
    for body in bodies { append(Reference("bodies", body.rawValue, .bodies)) }
  }
}
