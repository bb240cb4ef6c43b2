internal import Meeting

extension MatrixPlan.Scope {
  /// The rows that a query leaves of what is counted.
  ///
  /// - Parameter ids: Their identifiers; `nil` where there is no query.
  init(_ ids: Set<String>?, counting counted: MatrixPlan.Counted) {
    guard let ids else {
      self = .everything
      return
    }
    self =
      counted == .points
      ? .points(Set(ids.map { Identifier($0) })) : .interventions(Set(ids.map { Identifier($0) }))
  }
}
