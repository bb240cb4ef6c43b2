/// The part of a meeting that is looked at, by positions.
struct MatrixScope {
  /// Whether each point is wanted; `nil` where all are.
  let points: [Bool]?
  private let interventions: [Bool]?

  init(_ scope: MatrixPlan.Scope, of meeting: Meeting) {
    switch scope {
    case .everything: (interventions, points) = (nil, nil)
    case .interventions(let ids): (interventions, points) = (meeting.interventions.mask(ids), nil)
    case .points(let ids):
      let speeches = Set(ids.compactMap { meeting.points[$0]?.intervention })
      (interventions, points) = (meeting.interventions.mask(speeches), meeting.points.mask(ids))
    }
  }

  func includes(intervention: Int) -> Bool { interventions?[intervention] ?? true }
}

extension Table {
  /// Whether each row is one of these.
  fileprivate func mask(_ ids: Set<Entity.ID>) -> [Bool] {
    var mask = [Bool](repeating: false, count: count)
    for id in ids {
      if let position = position(of: id) { mask[position] = true }
    }
    return mask
  }
}
