public import Meeting

/// The listings that a meeting gives, by the word that asks for each.
public enum ListingKind: String, CaseIterable, Hashable, Sendable {
  case delegations
  case people
  case officers
  case themes
  case interventions
  case points
  case topics
  case instruments
  case bodies
  case conclusions
  case traces
  case documents
  case provisions
  case facts
  case discrepancies
  case proceedings
}

extension Listing {
  /// One listing of a meeting, in record order.
  ///
  /// - Parameters:
  ///   - language: The language of the names in the cells; the values hold all three.
  ///   - ids: The rows to keep, by identifier; `nil` keeps all.
  public init(
    _ kind: ListingKind, of meeting: Meeting, in language: Language = .english,
    only ids: Set<String>? = nil
  ) {
    self.init(
      kind,
      ListingScope(
        meeting: meeting, language: language, kept: ids.map { .some($0) } ?? .all,
        parts: [.values, .cells]))
  }

  /// Some rows of a listing of a meeting, in the order given.
  ///
  /// - Parameters:
  ///   - language: The language of the names in the cells.
  ///   - ids: The rows by identifier; those that are not there are left out.
  ///   - part: What alone the listing has; it has none of the other.
  public init(
    _ kind: ListingKind, of meeting: Meeting, in language: Language, rows ids: [String],
    only part: Part
  ) {
    self.init(
      kind,
      ListingScope(
        meeting: meeting, language: language, kept: .inOrder(ids), parts: [part]))
  }

  private init(_ kind: ListingKind, _ scope: ListingScope) {
    self =
      switch kind {
      case .delegations: .delegations(scope)
      case .people: .people(scope)
      case .officers: .officers(scope)
      case .themes: .themes(scope)
      case .interventions: .interventions(scope)
      case .points: .points(scope)
      case .topics: .topics(scope)
      case .instruments: .instruments(scope)
      case .bodies: .bodies(scope)
      case .conclusions: .conclusions(scope)
      case .traces: .traces(scope)
      case .documents: .documents(scope)
      case .provisions: .provisions(scope)
      case .facts: .facts(scope)
      case .discrepancies: .discrepancies(scope)
      case .proceedings: .proceedings(scope)
      }
  }
}
