internal import Meeting

extension MatrixPlan.Scope {
  /// The rows that a query leaves of what is counted.
  ///
  /// - Parameter ids: Their identifiers; `nil` where there is no query.
  init(_ ids: Set<String>?, counting counted: MatrixPlan.Counted, in meeting: Meeting) {
    guard let ids else {
      self = .everything
      return
    }
    self =
      counted == .points
      ? .points(PositionSet(ids.compactMap { meeting.points.position(of: Identifier($0)) }))
      : .interventions(
        PositionSet(ids.compactMap { meeting.interventions.position(of: Identifier($0)) }))
  }
}
