internal import Meeting

/// The plots of a record, made when they are first looked at and kept.
struct StatisticStore: Sendable {
  private var basis: MatrixBasis?
  /// By whether the chair and the Office count.
  private var statistics: [Bool: [Statistic]] = [:]
  /// How many rows the record had that the plots are of; one that is being read grows.
  private var size: [Int] = []

  /// The plots that show something.
  func statistics(includesChair: Bool) -> [Statistic] {
    statistics[includesChair]?.filter { !$0.table.isEmpty } ?? []
  }

  /// Makes the plots of a record, unless it has them.
  ///
  /// - Complexity: O(*n*), where *n* is the number of interventions and points; O(1) afterwards.
  mutating func prepare(_ meeting: Meeting, includesChair: Bool) {
    let size = [
      meeting.participants.count, meeting.interventions.count, meeting.points.count,
    ]
    if self.size != size { (self.size, basis, statistics) = (size, nil, [:]) }
    guard statistics[includesChair] == nil else { return }
    var basis = basis ?? MatrixBasis(meeting)
    statistics[includesChair] = Statistic.Plot.allCases.map {
      Statistic($0, of: &basis, includesChair: includesChair)
    }
    self.basis = basis
  }
}
