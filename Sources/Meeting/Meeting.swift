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

  init(_ linker: Linker, details: MeetingDetails) {
    let tables = linker.tables
    self.details = details
    regionalGroups = tables.regionalGroups
    delegations = tables.delegations
    participants = tables.participants
    officers = tables.officers
    themes = tables.themes
    interventions = tables.interventions
    proceedings = tables.proceedings
    points = tables.points
    topics = tables.topics
    instruments = tables.instruments
    bodies = tables.bodies
    conclusions = tables.conclusions
    traces = tables.traces
    documents = tables.documents
    provisions = tables.provisions
    facts = tables.facts
    discrepancies = tables.discrepancies
    links = linker.links
  }
}
