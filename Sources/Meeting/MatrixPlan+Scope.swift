extension MatrixPlan.Scope {
  /// What a query leaves of what is counted.
  public init(_ matches: Matches, counting counted: MatrixPlan.Counted) {
    let parts = matches.parts.isEmpty ? [matches] : matches.parts
    self =
      counted == .points
      ? .points(matches[.points])
      : .matching(parts.map { Part(interventions: $0[.interventions], points: $0[.points]) })
  }
}
