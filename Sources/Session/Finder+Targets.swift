internal import Browser
internal import Meeting
internal import Search

extension Finder {
  /// The place that a hit leads to.
  func finding(_ hit: Hit) -> Finding {
    Finding(
      target: target(hit), hit: hit.snippet, language: hit.language, marks: hit.matches)
  }

  private func target(_ hit: Hit) -> Target {
    switch hit.kind {
    case .delegation: .delegation(Identifier(hit.id))
    case .participant: .participant(Identifier(hit.id))
    case .officer: .officer(Identifier(hit.id))
    case .theme: .theme(Identifier(hit.id))
    case .intervention: .intervention(Identifier(hit.id))
    case .proceeding: .proceeding(Identifier(hit.id))
    case .topic: .topic(Identifier(hit.id))
    case .instrument: .instrument(Identifier(hit.id))
    case .body: .body(Identifier(hit.id))
    case .discrepancy: .discrepancy(Identifier(hit.id))
    case .conclusion: .conclusion(Identifier(hit.id))
    case .document: .document(Identifier(hit.id))
    case .provision: .provision(Identifier(hit.id))
    case .point: .point(Identifier(hit.id))
    }
  }

  /// The values of an answer by field, those with most hits first.
  func values(of answer: SearchAnswer) -> [ValueCount] {
    let kinds = SearchRecord.Kind.allCases.compactMap { kind in
      answer.countByKind[kind].map {
        ValueCount(field: "kind", value: kind.rawValue, count: $0)
      }
    }.sorted { $0.count > $1.count }
    let facets: [(Facet, String)] = [
      (.group, "group"), (.theme, "theme"), (.country, "country"), (.topic, "topic"),
      (.instrument, "cites"), (.pointKind, "kind"),
    ]
    return kinds
      + facets.flatMap { facet, field in
        (answer.facets[facet] ?? []).map {
          ValueCount(field: field, value: $0.value, count: $0.count)
        }
      }
  }
}
