internal import Browser
internal import Meeting
internal import Search

extension Finder {
  /// The place that a hit leads to.
  func finding(_ hit: Hit) -> Finding {
    Finding(target: target(hit), hit: hit.snippet, language: hit.language)
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
}
