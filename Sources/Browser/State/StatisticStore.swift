internal import Meeting

/// The plots of a record, made when they are first looked at and kept.
struct StatisticStore: Sendable {
  /// What plots are of.
  struct Part: Hashable, Sendable {
    let includesChair: Bool
    /// What a filter leaves; `nil` for the whole record.
    let matches: Matches?
  }

  private var whole: [Part: [Statistic]] = [:]
  /// Of what the last filter has left.
  private var filtered: (part: Part, statistics: [Statistic])?

  /// The plots of a part that show something; `nil` where they have not been made.
  subscript(part: Part) -> [Statistic]? {
    filtered.flatMap { $0.part == part ? $0.statistics : nil } ?? whole[part]
  }

  /// Makes the plots of a part, unless it has them.
  ///
  /// - Complexity: O(*n*), where *n* is the number of interventions and points; O(1) afterwards.
  mutating func make(_ part: Part, of basis: inout MatrixBasis) {
    guard self[part] == nil else { return }
    let statistics = Statistic.Plot.allCases.map { $0.statistic(of: part, &basis) }
      .filter { !$0.table.isEmpty }
    if part.matches == nil {
      whole[part] = statistics
    } else {
      filtered = (part, statistics)
    }
  }
}

extension Statistic.Plot {
  fileprivate func statistic(
    of part: StatisticStore.Part, _ basis: inout MatrixBasis
  ) -> Statistic {
    guard let matches = part.matches else {
      return Statistic(self, of: &basis, includesChair: part.includesChair)
    }
    let scope: MatrixPlan.Scope =
      plan?.counted == .points
      ? .points(matches[.points]) : .interventions(matches[.interventions])
    var people: Set<Identifier<Participant>> = []
    if plan == nil {
      matches[.participants].forEach { people.insert(basis.meeting.participants[$0].id) }
    }
    return Statistic(
      self, of: &basis, scope: scope, includesChair: part.includesChair, people: people)
  }
}
