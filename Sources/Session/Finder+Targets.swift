internal import Browser
internal import Meeting
internal import Search

extension Finder {
  /// The place that a hit leads to; `nil` for a printed passage that the record does not tell of.
  func finding(_ hit: Hit) -> Finding? {
    guard let target = target(hit) else { return nil }
    let shown = hit.kind == .printed ? "printed: \(hit.snippet)" : hit.snippet
    return Finding(target: target, hit: shown, language: hit.language)
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
    case .conclusion: .conclusion(Identifier(hit.id))
    case .document: .document(Identifier(hit.id))
    case .provision: .provision(Identifier(hit.id))
    case .point: .point(Identifier(hit.id))
    case .printed: target(PrintedPassage.Place(id: hit.id))
    }
  }

  /// The row that has a printed passage.
  private func target(_ place: PrintedPassage.Place) -> Target? {
    switch place {
    case .paragraph(let number):
      meeting.intervention(at: number).map { .intervention($0.id) }
        ?? meeting.proceedings.first { $0.paragraph == number }.map { .proceeding($0.id) }
    case .conclusion(let number):
      meeting.conclusions[Identifier(number)].map { .conclusion($0.id) }
    }
  }
}
