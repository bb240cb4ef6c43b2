/// The record of one meeting: who came, for whom, and who said what.
///
/// Immutable; every identifier in it resolves. Make one with a ``Builder``.
public struct Meeting: Sendable {
  public let details: MeetingDetails
  public let regionalGroups: Table<RegionalGroup>
  public let delegations: Table<Delegation>
  public let participants: Table<Participant>
  public let officers: Table<Officer>
  public let themes: Table<Theme>
  public let interventions: Table<Intervention>
  public let proceedings: Table<Proceeding>
  public let points: Table<Point>
  public let topics: Table<Topic>
  public let instruments: Table<Instrument>
  public let bodies: Table<Body>
  public let conclusions: Table<Conclusion>
  public let traces: Table<Trace>
  public let documents: Table<RelatedDocument>
  public let provisions: Table<Provision>
  public let facts: Table<Fact>
  public let discrepancies: Table<Discrepancy>
  let links: Links

  init(_ rows: Builder, details: MeetingDetails) {
    self.details = details
    regionalGroups = Table(rows.regionalGroups)
    delegations = Table(rows.delegations)
    participants = Table(rows.participants)
    officers = Table(rows.officers)
    themes = Table(rows.themes)
    interventions = Table(rows.interventions)
    proceedings = Table(rows.proceedings)
    points = Table(rows.points)
    topics = Table(rows.topics)
    instruments = Table(rows.instruments)
    bodies = Table(rows.bodies)
    conclusions = Table(rows.conclusions)
    traces = Table(rows.traces)
    documents = Table(rows.documents)
    provisions = Table(rows.provisions)
    facts = Table(rows.facts)
    discrepancies = Table(rows.discrepancies)
    links = Links(rows)
  }
}
