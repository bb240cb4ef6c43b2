public import Meeting
public import Plots

/// Something in the record that a row stands for, and that Enter opens.
public enum Target: Hashable, Sendable {
  case screen(BrowserScreen)
  case delegation(Identifier<Delegation>)
  case participant(Identifier<Participant>)
  case officer(Identifier<Officer>)
  case theme(Identifier<Theme>)
  /// The paragraphs before the first theme.
  case introduction
  case intervention(Identifier<Intervention>)
  case proceeding(Identifier<Proceeding>)
  case point(Identifier<Point>)
  case conclusion(Identifier<Conclusion>)
  /// What was asked for and no conclusion took up.
  case leftOut
  case document(Identifier<RelatedDocument>)
  case provision(Identifier<Provision>)
  case topic(Identifier<Topic>)
  case instrument(Identifier<Instrument>)
  case body(Identifier<Body>)
  case discrepancy(Identifier<Discrepancy>)
  /// A value by which hits are narrowed, as it stands in a query.
  case value(String)
  /// A query that the user keeps, by its name.
  case query(String)
  /// A part of a plot; a bar opens what it stands for.
  case plot(Statistic.Plot, PlotLine.Part)

  /// The identifier of the row of data; `nil` where it stands for no single row.
  public var identifier: String? {
    switch self {
    case .screen, .introduction, .leftOut, .value, .plot, .query: nil
    case .delegation(let id): id.rawValue
    case .participant(let id): id.rawValue
    case .officer(let id): id.rawValue
    case .theme(let id): id.rawValue
    case .intervention(let id): id.rawValue
    case .proceeding(let id): id.rawValue
    case .point(let id): id.rawValue
    case .conclusion(let id): id.rawValue
    case .document(let id): id.rawValue
    case .provision(let id): id.rawValue
    case .topic(let id): id.rawValue
    case .instrument(let id): id.rawValue
    case .body(let id): id.rawValue
    case .discrepancy(let id): id.rawValue
    }
  }
}
