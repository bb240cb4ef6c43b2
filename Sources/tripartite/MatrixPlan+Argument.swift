public import ArgumentParser
public import Meeting

extension MatrixAxis: ExpressibleByArgument {}
extension MatrixPlan.Counted: ExpressibleByArgument {}
extension MatrixPlan.Order: ExpressibleByArgument {}
extension Statistic.Plot: ExpressibleByArgument {}

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
