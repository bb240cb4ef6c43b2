public import Meeting

extension MatrixPlan.Scope {
  /// The interventions with these identifiers; those that there are not are left out.
  public static func interventions(
    _ ids: Set<Identifier<Intervention>>, in meeting: Meeting
  ) -> Self {
    .interventions(PositionSet(ids.compactMap { meeting.interventions.position(of: $0) }))
  }

  /// The points with these identifiers; those that there are not are left out.
  public static func points(_ ids: Set<Identifier<Point>>, in meeting: Meeting) -> Self {
    .points(PositionSet(ids.compactMap { meeting.points.position(of: $0) }))
  }
}
