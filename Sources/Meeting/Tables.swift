/// The tables of a meeting, whether or not they fit together.
struct Tables: Sendable {
  let regionalGroups: Table<RegionalGroup>
  let delegations: Table<Delegation>
  let participants: Table<Participant>
  let officers: Table<Officer>
  let themes: Table<Theme>
  let interventions: Table<Intervention>
  let proceedings: Table<Proceeding>
  let points: Table<Point>
  let topics: Table<Topic>
  let instruments: Table<Instrument>
  let bodies: Table<Body>
  let conclusions: Table<Conclusion>
  let traces: Table<Trace>
  let documents: Table<RelatedDocument>
  let provisions: Table<Provision>
  let facts: Table<Fact>
  let discrepancies: Table<Discrepancy>

  init(_ rows: Meeting.Builder) {
    regionalGroups = Table(rows.regionalGroups)
    delegations = Table(rows.delegations)
    participants = Table(rows.participants, stored: rows.stored.participants)
    officers = Table(rows.officers)
    themes = Table(rows.themes)
    interventions = Table(rows.interventions, stored: rows.stored.interventions)
    proceedings = Table(rows.proceedings)
    points = Table(rows.points, stored: rows.stored.points)
    topics = Table(rows.topics)
    instruments = Table(rows.instruments)
    bodies = Table(rows.bodies)
    conclusions = Table(rows.conclusions)
    traces = Table(rows.traces, stored: rows.stored.traces)
    documents = Table(rows.documents)
    provisions = Table(rows.provisions)
    facts = Table(rows.facts, stored: rows.stored.facts)
    discrepancies = Table(rows.discrepancies)
  }

  /// Whether a table has a row with an identifier.
  func contains(_ id: String, in table: MeetingTable) -> Bool {
    switch table {
    case .meeting: false
    case .regionalGroups: regionalGroups.position(of: Identifier(id)) != nil
    case .delegations: delegations.position(of: Identifier(id)) != nil
    case .participants: participants.position(of: Identifier(id)) != nil
    case .officers: officers.position(of: Identifier(id)) != nil
    case .themes: themes.position(of: Identifier(id)) != nil
    case .interventions: interventions.position(of: Identifier(id)) != nil
    case .proceedings: proceedings.position(of: Identifier(id)) != nil
    case .topics: topics.position(of: Identifier(id)) != nil
    case .instruments: instruments.position(of: Identifier(id)) != nil
    case .bodies: bodies.position(of: Identifier(id)) != nil
    case .points: points.position(of: Identifier(id)) != nil
    case .conclusions: conclusions.position(of: Identifier(id)) != nil
    case .traces: traces.position(of: Identifier(id)) != nil
    case .documents: documents.position(of: Identifier(id)) != nil
    case .provisions: provisions.position(of: Identifier(id)) != nil
    case .facts: facts.position(of: Identifier(id)) != nil
    case .discrepancies: discrepancies.position(of: Identifier(id)) != nil
    }
  }
}
