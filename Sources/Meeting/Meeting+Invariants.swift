extension Meeting.Builder {
  /// Every value that contradicts another one.
  ///
  /// Rows with references that lead nowhere are passed over; those are faults of their own.
  func contradictions() -> [MeetingFault] {
    attributionFaults() + themeFaults() + pointFaults() + paragraphFaults() + tracingFaults()
  }

  /// Candidates are two or more, and of the delegation that spoke.
  private func attributionFaults() -> [MeetingFault] {
    let homes = Dictionary(
      participants.map { ($0.id, $0.delegation) }, uniquingKeysWith: { first, _ in first })
    return interventions.enumerated().flatMap { row, intervention -> [MeetingFault] in
      guard case .oneOf(let candidates) = intervention.attribution else { return [] }
      guard candidates.count > 1 else {
        return [
          .contradiction(
            .interventions, row: row, field: "candidates",
            value: candidates.map(\.rawValue).joined(separator: ";"),
            expected: "two or more where the attribution is one_of")
        ]
      }
      return candidates.filter { homes[$0] != nil && homes[$0] != intervention.delegation }.map {
        .contradiction(
          .interventions, row: row, field: "candidates", value: $0.rawValue,
          expected: "a participant of \(intervention.delegation?.rawValue ?? "no delegation")")
      }
    }
  }

  /// What stands under a heading lies among the heading's paragraphs.
  private func themeFaults() -> [MeetingFault] {
    let ranges = Dictionary(
      themes.map { ($0.id, $0.paragraphs) }, uniquingKeysWith: { first, _ in first })
    func fault(
      _ table: MeetingTable, _ row: Int, _ paragraphs: ClosedRange<Int>, _ range: ClosedRange<Int>?
    ) -> MeetingFault? {
      guard let range,
        !range.contains(paragraphs.lowerBound) || !range.contains(paragraphs.upperBound)
      else { return nil }
      return .contradiction(
        table, row: row, field: "theme", value: "paragraph \(paragraphs.lowerBound)",
        expected: "a paragraph from \(range.lowerBound) to \(range.upperBound)")
    }
    return interventions.enumerated().compactMap { row, intervention in
      fault(.interventions, row, intervention.paragraphs, ranges[intervention.theme])
    }
      + proceedings.enumerated().compactMap { row, proceeding in
        proceeding.theme.flatMap {
          fault(.proceedings, row, proceeding.paragraph...proceeding.paragraph, ranges[$0])
        }
      }
  }

  /// A point's paragraph is one of its intervention's, and every such paragraph has a point.
  private func pointFaults() -> [MeetingFault] {
    let ranges = Dictionary(
      interventions.map { ($0.id, $0.paragraphs) }, uniquingKeysWith: { first, _ in first })
    var covered: [Identifier<Intervention>: Set<Int>] = [:]
    var faults: [MeetingFault] = []
    for (row, point) in points.enumerated() {
      guard let range = ranges[point.intervention] else { continue }
      covered[point.intervention, default: []].insert(point.paragraph)
      if !range.contains(point.paragraph) {
        faults.append(
          .contradiction(
            .points, row: row, field: "paragraph", value: "\(point.paragraph)",
            expected: "a paragraph of \(point.intervention)"))
      }
    }
    for (row, intervention) in interventions.enumerated() {
      for paragraph in intervention.paragraphs
      where covered[intervention.id]?.contains(paragraph) != true {
        faults.append(
          .contradiction(
            .interventions, row: row, field: "last_paragraph", value: "\(paragraph)",
            expected: "at least one row of points.csv for every paragraph"))
      }
    }
    return faults
  }

  /// Every paragraph of the discussion is told of once, as an intervention or a proceeding.
  private func paragraphFaults() -> [MeetingFault] {
    guard let discussion = details.first?.discussion else { return [] }
    var tellers: [Int: Int] = [:]
    for intervention in interventions {
      for paragraph in intervention.paragraphs { tellers[paragraph, default: 0] += 1 }
    }
    for proceeding in proceedings { tellers[proceeding.paragraph, default: 0] += 1 }
    return discussion.compactMap { paragraph in
      let count = tellers[paragraph] ?? 0
      return count == 1
        ? nil
        : .contradiction(
          .meeting, row: 0, field: "last_paragraph", value: "paragraph \(paragraph)",
          expected: "one intervention or proceeding for it, found \(count)")
    }
  }
}
