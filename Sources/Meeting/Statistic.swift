/// A plot of the statistics: something about a meeting that is better looked at than read.
public struct Statistic: Sendable {
  public enum Plot: String, CaseIterable, Hashable, Sendable {
    /// Interventions by group over the course of the meeting.
    case course
    /// People by section and role.
    case roles
    /// People by section and honorific.
    case honorifics
    /// The instruments most cited.
    case instruments
    case topics
    /// What points do, such as ask or warn.
    case kinds
    /// How the speakers are known.
    case speakers
  }

  public let plot: Plot
  public let table: CountTable
  /// Whose every count opens what it counts; `nil` where people of the list are counted.
  public let matrix: Matrix?
  /// Only in the plot of that name.
  public let course: Course?

  /// - Parameters:
  ///   - basis: The meeting, of which other plots may have been made.
  ///   - scope: The part of the discussion to look at.
  ///   - includesChair: Whether the chair and the Office count; in plots of people they always do.
  ///   - people: The listings to look at, by identifier; `nil` for all.
  public init(
    _ plot: Plot, of basis: inout MatrixBasis, scope: MatrixPlan.Scope = .everything,
    includesChair: Bool = true, people: Set<Identifier<Participant>>? = nil
  ) {
    self.plot = plot
    if var plan = plot.plan {
      plan.scope = scope
      plan.includesChair = includesChair
      basis.prepare(for: plan)
      let matrix = basis.matrix(plan)
      (self.matrix, table) = (matrix, CountTable(matrix))
      course =
        plot == .course
        ? Course(basis.meeting, scope: scope, includesChair: includesChair) : nil
    } else {
      (matrix, course) = (nil, nil)
      table = Composition(basis.meeting, only: people).table(plot == .roles ? .role : .honorific)
    }
  }
}

extension Statistic.Plot {
  /// The matrix behind the plot; `nil` where people of the list are counted.
  public var plan: MatrixPlan? {
    switch self {
    case .course: return MatrixPlan(by: .group, counting: .interventions)
    case .roles, .honorifics: return nil
    case .instruments:
      var plan = MatrixPlan(by: .instrument, across: .group, counting: .points)
      plan.order = .count
      return plan
    case .topics:
      var plan = MatrixPlan(by: .topic, across: .group, counting: .points)
      plan.order = .count
      return plan
    case .kinds: return MatrixPlan(by: .kind, across: .group, counting: .points)
    case .speakers: return MatrixPlan(by: .attribution, across: .group, counting: .interventions)
    }
  }
}
