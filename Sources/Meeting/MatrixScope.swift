/// The part of a meeting that is looked at, by positions.
struct MatrixScope {
  /// Whether nothing is looked at but points, and whatever has one of them.
  let isOfPoints: Bool
  private let interventions: [PositionSet]
  /// What each part of a query leaves of the points.
  private let points: [PositionSet]

  /// - Complexity: O(*n*) in the number of points that are wanted, where only some are.
  init(_ scope: MatrixPlan.Scope, of meeting: Meeting) {
    switch scope {
    case .everything: (isOfPoints, interventions, points) = (false, [], [])
    case .interventions(let positions):
      (isOfPoints, interventions, points) = (false, [positions], [])
    case .points(let positions):
      var speeches = PositionSet()
      positions.forEach { point in
        let speech = meeting.interventions.position(of: meeting.points[point].intervention)
        if let speech { speeches.insert(speech) }
      }
      (isOfPoints, interventions, points) = (true, [speeches], [positions])
    case .matching(let parts):
      (isOfPoints, interventions) = (false, parts.map(\.interventions))
      points = parts.map(\.points)
    }
  }

  func includes(intervention: Int) -> Bool {
    interventions.allSatisfy { $0.contains(intervention) }
  }

  /// The points of an intervention that are looked at.
  ///
  /// - Parameter all: The positions of all of its points.
  func points(among all: ArraySlice<Int32>) -> ArraySlice<Int32> {
    points.reduce(all) { left, wanted in
      // What the intervention alone matches, all of its points do.
      guard isOfPoints || all.contains(where: { wanted.contains(Int($0)) }) else { return left }
      return left.allSatisfy { wanted.contains(Int($0)) }
        ? left : left.filter { wanted.contains(Int($0)) }[...]
    }
  }
}
