internal import Browser
internal import Meeting
internal import Search
internal import Wording

extension Finder {
  /// The place that a hit leads to; `nil` for a printed passage that the record does not tell of.
  func finding(_ hit: Hit, in language: Language) -> Finding? {
    guard let target = target(hit) else { return nil }
    let shown =
      hit.kind == .printed
      ? language.words.printedPassage(hit.snippet)
      : language.name(hit.snippet, by: hit.attribution)
    let lead = shown.count - hit.snippet.count
    return Finding(
      target: target, hit: shown, language: hit.language,
      marks: hit.matches.map { $0.lowerBound + lead..<$0.upperBound + lead })
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
