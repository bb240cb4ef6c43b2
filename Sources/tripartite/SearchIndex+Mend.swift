internal import Archive
internal import Search

extension ListingKind {
  /// The kind of record that stands for a row of the listing, or holds what the row is about.
  var searched: SearchRecord.Kind {
    switch self {
    case .delegations: .delegation
    case .people: .participant
    case .officers: .officer
    case .themes: .theme
    case .interventions: .intervention
    case .points: .point
    case .topics: .topic
    case .instruments: .instrument
    case .bodies: .body
    case .conclusions: .conclusion
    case .documents: .document
    case .provisions: .provision
    case .traces, .facts: .point
    case .discrepancies: .discrepancy
    case .proceedings: .proceeding
    }
  }
}

extension SearchIndex {
  /// What to change in a query that matched nothing, on one line.
  func mend(
    for query: Query, in place: String, kinds: Set<SearchRecord.Kind>
  ) -> String {
    let isEverywhere = kinds.count == SearchRecord.Kind.allCases.count
    let advice =
      suggestion(for: query, kinds: kinds)?.description
      ?? (query.isOnePart ? "try another spelling" : "use fewer words")
      + (isEverywhere ? "" : ", or tripartite search to look everywhere")
    return "nothing in \(place) matches \(query); \(advice)"
  }
}
