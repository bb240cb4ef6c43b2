public import Meeting

/// Counts things of one meeting; what several counts need is made once.
public struct Tally: Sendable {
  private let meeting: Meeting
  /// Folds a name for sorting.
  private let folding: @Sendable (String) -> String
  private var basis: MatrixBasis?

  public init(_ meeting: Meeting, folding: @escaping @Sendable (String) -> String) {
    (self.meeting, self.folding) = (meeting, folding)
  }

  /// What is asked for.
  ///
  /// - Parameter isCancelled: whether nobody waits for it any more; asked now and then.
  /// - Returns: `nil` where it was cancelled.
  /// - Complexity: O(*n*), where *n* is the number of interventions and points.
  public mutating func counts(
    _ request: CountRequest, unless isCancelled: () -> Bool = { false }
  ) -> Counts? {
    switch request {
    case .matrix(let plan): matrix(plan, isCancelled).map(Counts.matrix)
    case .statistics(let part):
      statistics(part, isCancelled).map { .statistics(part, $0) }
    case .values(let positions):
      meeting.subjectCounts(ofInterventionsAt: positions, unless: isCancelled).map {
        .values(positions, $0)
      }
    case .subjects(let sides): subjects(of: sides, isCancelled).map { .subjects(sides, $0) }
    case .people(let order): .people(order, people(by: order))
    case .said(let sides, let subject):
      .said(sides, on: subject, sides.map { meeting.pointPositions(of: $0, on: subject) })
    }
  }

  private mutating func matrix(_ plan: MatrixPlan, _ isCancelled: () -> Bool) -> Matrix? {
    var basis = self.basis ?? MatrixBasis(meeting)
    self.basis = basis
    for axis in [plan.by, plan.across] where !isCancelled() { basis.prepare(axis) }
    guard !isCancelled() else { return nil }
    basis.prepare(for: plan)
    self.basis = basis
    return isCancelled() ? nil : basis.matrix(plan)
  }

  private mutating func statistics(
    _ part: StatisticPart, _ isCancelled: () -> Bool
  ) -> [Statistic]? {
    var basis = self.basis ?? MatrixBasis(meeting)
    var statistics: [Statistic] = []
    for plot in Statistic.Plot.allCases where !isCancelled() {
      statistics.append(plot.statistic(of: part, &basis))
      self.basis = basis
    }
    return isCancelled() ? nil : statistics.filter { !$0.table.isEmpty }
  }

  /// The people in an order; those that are equal stay in that of the record.
  ///
  /// The record prints no surnames apart, so a name stands as it is.
  private func people(by order: SortOrder) -> Positions {
    let people = meeting.participants
    switch order {
    case .name:
      let names = people.map { folding($0.name) }
      return Positions(names.indices.sorted { (names[$0], $0) < (names[$1], $1) })
    case .interventions:
      let counts = people.map {
        meeting.interventionPositions(by: $0.id).count
          + meeting.possibleInterventionPositions(by: $0.id).count
      }
      return Positions(counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) })
    case .record, .people, .newest: return Positions(people.indices)
    }
  }

  private func subjects(
    of sides: [Side], _ isCancelled: () -> Bool
  ) -> [ComparedSubject]? {
    guard sides.count == 2 else { return [] }
    let themes = meeting.themes.map { theme in
      ComparedSubject(
        .theme(theme.id),
        counts: sides.map { meeting.pointPositions(of: $0, theme: theme.id).count })
    }
    guard !isCancelled() else { return nil }
    let topics = meeting.comparison(of: sides[0], with: sides[1]).rows.map { row in
      ComparedSubject(.topic(row.topic), counts: [row.first.count, row.second.count])
    }
    return (themes + topics).filter { $0.counts.contains { $0 > 0 } }
  }
}

extension Statistic.Plot {
  fileprivate func statistic(of part: StatisticPart, _ basis: inout MatrixBasis) -> Statistic {
    guard let matches = part.matches else {
      return Statistic(self, of: &basis, includesChair: part.includesChair)
    }
    let scope = MatrixPlan.Scope(matches, counting: plan?.counted ?? .interventions)
    var people: Set<Identifier<Participant>> = []
    if plan == nil {
      matches[.participants].forEach { people.insert(basis.meeting.participants[$0].id) }
    }
    return Statistic(
      self, of: &basis, scope: scope, includesChair: part.includesChair, people: people)
  }
}

extension Meeting {
  /// Where the points stand that a side has on a theme or a topic; none on anything else.
  fileprivate func pointPositions(of side: Side, on subject: Target) -> Positions {
    switch subject {
    case .topic(let id): pointPositions(of: side, topic: id)
    case .theme(let id): pointPositions(of: side, theme: id)
    default: Positions([])
    }
  }
}
