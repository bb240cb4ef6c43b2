internal import Meeting
internal import Search

extension MatrixPlan.Scope {
  /// What a query leaves of what is counted; everything where it asks for nothing.
  init(_ query: Query, counting counted: MatrixPlan.Counted, by index: SearchIndex) {
    self = query.isEmpty ? .everything : Self(index.discussion(query), counting: counted)
  }
}
