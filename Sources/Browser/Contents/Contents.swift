internal import Meeting
internal import Notes
internal import Wording

/// Turns what the record says into rows.
///
/// Names stand in the reader's language; what the report printed stands as it printed it.
struct Contents {
  let meeting: Meeting
  let language: Language
  /// The printed words, where the reader wants them shown.
  let printed: PrintedText?
  /// The keys in force, where a row names one.
  let keys: KeyTable
  /// What the user keeps of the record.
  let notes: RecordNotes
  let folding: @Sendable (String) -> String

  var words: any Words { language.words }

  /// The lines of a screen's list.
  func list(of screen: BrowserScreen, order: SortOrder, width: Int) -> [Line] {
    switch screen {
    case .start: start(width: width).lines
    case .delegations: delegations(order).lines
    case .people: people()
    case .officers: officers().lines
    case .themes: themes().lines
    case .conclusions: conclusions().lines
    case .documents: documents().lines
    case .topics:
      vocabulary(meeting.topics, order, name: { $0.names[language] }, count: citations) {
        .topic($0)
      }.lines
    case .instruments:
      vocabulary(
        meeting.instruments, order, name: { label(of: $0) }, count: citations
      ) { .instrument($0) }.lines
    case .bodies:
      vocabulary(meeting.bodies, order, name: { label(of: $0) }, count: citations) { .body($0) }
        .lines
    case .discrepancies: discrepancies().lines
    case .notes: keptList(order, width: width).lines
    case .comparison, .statistics, .search, .matrix, .cell: []
    }
  }

  /// What hangs on an entry: the lines that open when it is selected.
  func lines(of target: Target, width: Int) -> [Line] {
    let kept = keptRows(of: target, width: width)
    let lines = recordLines(of: target, width: width)
    return kept.isEmpty ? lines : kept.lines + lines
  }

  /// What the record has of an entry.
  private func recordLines(of target: Target, width: Int) -> [Line] {
    switch target {
    case .theme(let id): meeting.themes[id].map { lines(of: $0) } ?? []
    case .topic(let id): meeting.topics[id].map { lines(of: $0, width: width) } ?? []
    case .instrument(let id): meeting.instruments[id].map { lines(of: $0, width: width) } ?? []
    case .body(let id): meeting.bodies[id].map { lines(of: $0, width: width) } ?? []
    case .delegation(let id): meeting.delegations[id].map { lines(of: $0, width: width) } ?? []
    case .participant(let id): meeting.participants[id].map { lines(of: $0, width: width) } ?? []
    case .officer(let id): meeting.officers[id].map { lines(of: $0, width: width) } ?? []
    default: rows(of: target, width: width).lines
    }
  }

  /// What hangs on an entry that has few lines.
  private func rows(of target: Target, width: Int) -> [Row] {
    switch target {
    case .screen, .theme, .topic, .instrument, .body, .value, .plot: []
    case .query(let name): rows(ofQuery: name, width: width)
    case .delegation, .participant, .officer: []
    case .introduction: introduction()
    case .intervention(let id):
      meeting.interventions[id].map { rows(of: $0, width: width) } ?? []
    case .proceeding(let id): meeting.proceedings[id].map { rows(of: $0, width: width) } ?? []
    case .point(let id): meeting.points[id].map { rows(of: $0, width: width) } ?? []
    case .conclusion(let id): meeting.conclusions[id].map { rows(of: $0, width: width) } ?? []
    case .leftOut: leftOut(width: width)
    case .document(let id): meeting.documents[id].map { rows(of: $0, width: width) } ?? []
    case .provision(let id): meeting.provisions[id].map { rows(of: $0, width: width) } ?? []
    case .discrepancy(let id):
      meeting.discrepancies[id].map { rows(of: $0, width: width) } ?? []
    }
  }

  /// What stands above the rows of an entry: what it is, or its name where the rows lack it.
  func heading(of target: Target) -> String {
    switch target {
    case .screen, .value, .plot: ""
    case .delegation(let id): meeting.delegations[id].map { name(of: $0) } ?? ""
    case .theme(let id): meeting.themes[id]?.titles[language] ?? ""
    case .introduction: words.beforeTheOpening
    case .participant: words.listing
    case .officer: words.office
    case .intervention: words.intervention
    case .proceeding: words.procedure
    case .point: words.point
    case .conclusion: words.conclusion
    case .leftOut: words.notTakenUp
    case .document: words.document
    case .provision: words.provision
    case .topic: words.topic
    case .instrument: words.instrument
    case .body: words.body
    case .discrepancy: words.discrepancy
    case .query: words.savedQuery
    }
  }

  /// Rows in the order of a folded name, or by a number, the largest first.
  ///
  /// Rows that are equal stay in record order.
  func sorted<Entity>(
    _ entities: [Entity], by order: SortOrder, name: (Entity) -> String,
    people: (Entity) -> Int = { _ in 0 }, interventions: (Entity) -> Int
  ) -> [Entity] {
    switch order {
    case .record: entities
    case .name: stable(entities, key: { folding(name($0)) }, by: <)
    case .people: stable(entities, key: people, by: >)
    case .interventions: stable(entities, key: interventions, by: >)
    case .newest: entities
    }
  }

  private func stable<Entity, Key: Comparable>(
    _ entities: [Entity], key: (Entity) -> Key, by precedes: (Key, Key) -> Bool
  ) -> [Entity] {
    entities.map { (key: key($0), entity: $0) }.enumerated().sorted { one, other in
      if precedes(one.element.key, other.element.key) { return true }
      if precedes(other.element.key, one.element.key) { return false }
      return one.offset < other.offset
    }.map(\.element.entity)
  }
}
