extension Meeting.Builder {
  /// Hands on every participant in outline, with its row.
  func forEachParticipant(_ body: (Int, Participant) -> Void) {
    outlines(participants, stored.participants, body)
  }

  /// Hands on every intervention in outline, with its row.
  func forEachIntervention(_ body: (Int, Intervention) -> Void) {
    outlines(interventions, stored.interventions, body)
  }

  /// Hands on every point in outline, with its row.
  func forEachPoint(_ body: (Int, Point) -> Void) {
    outlines(points, stored.points, body)
  }

  /// Hands on every trace in outline, with its row.
  func forEachTrace(_ body: (Int, Trace) -> Void) {
    outlines(traces, stored.traces, body)
  }

  /// Hands on every fact in outline, with its row.
  func forEachFact(_ body: (Int, Fact) -> Void) {
    outlines(facts, stored.facts, body)
  }

  private func outlines<Entity>(
    _ held: [Entity], _ stored: StoredRows<Entity>?, _ body: (Int, Entity) -> Void
  ) {
    guard let stored else {
      for (row, entity) in held.enumerated() { body(row, entity) }
      return
    }
    for row in 0..<stored.count { body(row, stored.outline(row)) }
  }
}

extension SpeakingGroup {
  /// Its place among all groups.
  public var position: Int {
    switch self {
    case .government: 0
    case .employers: 1
    case .workers: 2
    case .chair: 3
    case .office: 4
    case .observer: 5
    }
  }
}

extension ClosedRange<Int> {
  /// What is wrong with paragraphs that stand under a heading of this range; `nil` for nothing.
  func fault(_ table: MeetingTable, _ row: Int, _ paragraphs: ClosedRange<Int>) -> MeetingFault? {
    guard !contains(paragraphs.lowerBound) || !contains(paragraphs.upperBound) else { return nil }
    return .contradiction(
      table, row: row, field: "theme", value: "paragraph \(paragraphs.lowerBound)",
      expected: "a paragraph from \(lowerBound) to \(upperBound)")
  }
}
