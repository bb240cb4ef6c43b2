/// The part of a meeting that is looked at, by positions.
struct MatrixScope {
  /// The points that are wanted; `nil` where all are.
  let points: PositionSet?
  private let interventions: PositionSet?

  /// - Complexity: O(*n*) in the number of points that are wanted, where only some are.
  init(_ scope: MatrixPlan.Scope, of meeting: Meeting) {
    switch scope {
    case .everything: (interventions, points) = (nil, nil)
    case .interventions(let positions): (interventions, points) = (positions, nil)
    case .points(let positions):
      var speeches = PositionSet()
      positions.forEach { point in
        let speech = meeting.interventions.position(of: meeting.points[point].intervention)
        if let speech { speeches.insert(speech) }
      }
      (interventions, points) = (speeches, positions)
    }
  }

  func includes(intervention: Int) -> Bool { interventions?.contains(intervention) ?? true }
}
