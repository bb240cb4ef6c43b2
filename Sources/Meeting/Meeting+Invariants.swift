extension Meeting.Builder {
  /// Every value that contradicts another one.
  ///
  /// Rows with references that lead nowhere are passed over; those are faults of their own.
  func contradictions(_ linker: Linker) -> [MeetingFault] {
    linker.attributionFaults + linker.themeFaults + proceedingFaults(linker)
      + linker.strayPoints + silentParagraphs(linker) + paragraphFaults(linker.links.paragraphs)
      + tracingFaults(linker)
  }

  /// What stands under a heading lies among the heading's paragraphs.
  private func proceedingFaults(_ linker: Linker) -> [MeetingFault] {
    proceedings.enumerated().compactMap { row, proceeding in
      guard let theme = proceeding.theme.flatMap({ linker.tables.themes[$0] }) else { return nil }
      return theme.paragraphs.fault(
        .proceedings, row, proceeding.paragraph...proceeding.paragraph)
    }
  }

  /// Every paragraph of an intervention has a point.
  private func silentParagraphs(_ linker: Linker) -> [MeetingFault] {
    let (index, points) = (linker.links.paragraphs, linker.links.points)
    var faults: [MeetingFault] = []
    for row in index.firsts.indices {
      let told = points[row]
      if index.firsts[row] == index.lasts[row], let point = told.first,
        linker.paragraphs[point] == index.firsts[row]
      {
        continue
      }
      let paragraphs = Set(told.lazy.map { linker.paragraphs[$0] })
      for paragraph in index.firsts[row]...index.lasts[row] where !paragraphs.contains(paragraph) {
        faults.append(
          .contradiction(
            .interventions, row: row, field: "last_paragraph", value: "\(paragraph)",
            expected: "at least one row of points.csv for every paragraph"))
      }
    }
    return faults
  }

  /// Every paragraph of the discussion is told of once, as an intervention or a proceeding.
  private func paragraphFaults(_ index: ParagraphIndex) -> [MeetingFault] {
    guard let discussion = details.first?.discussion else { return [] }
    var tellers = Tally(of: discussion, rows: index.firsts.count + proceedings.count)
    for (first, last) in zip(index.firsts, index.lasts) { tellers.add(first...last) }
    for proceeding in proceedings { tellers.add(proceeding.paragraph...proceeding.paragraph) }
    return discussion.compactMap { paragraph in
      let count = tellers[paragraph]
      return count == 1
        ? nil
        : .contradiction(
          .meeting, row: 0, field: "last_paragraph", value: "paragraph \(paragraph)",
          expected: "one intervention or proceeding for it, found \(count)")
    }
  }
}

/// How often each number of a range comes; numbers outside of it are not counted.
private struct Tally {
  private let range: ClosedRange<Int>
  /// By distance from the lower end, where the range is about as long as the record.
  private var dense: [Int32]
  private var sparse: [Int: Int] = [:]

  init(of range: ClosedRange<Int>, rows: Int) {
    self.range = range
    dense = range.count <= 8 * rows + 4096 ? Array(repeating: 0, count: range.count) : []
  }

  subscript(number: Int) -> Int {
    dense.isEmpty ? sparse[number] ?? 0 : Int(dense[number - range.lowerBound])
  }

  mutating func add(_ numbers: ClosedRange<Int>) {
    guard numbers.overlaps(range) else { return }
    for number in numbers.clamped(to: range) {
      if dense.isEmpty {
        sparse[number, default: 0] += 1
      } else {
        dense[number - range.lowerBound] += 1
      }
    }
  }
}
