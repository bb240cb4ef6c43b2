internal import Browser
internal import Meeting
internal import Search

extension Finder {
  /// The place that a hit leads to; `nil` for a kind that has no place of its own.
  func finding(_ hit: Hit) -> Finding? {
    target(hit).map { Finding(target: $0, hit: hit.snippet, language: hit.language) }
  }

  private func target(_ hit: Hit) -> Target? {
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
    // The screens of these are not there yet.
    case .conclusion, .document, .provision: nil
    case .point: nil
    }
  }
}
