/// A meeting by dense positions, from which its matrices are counted.
///
/// What a plan needs is made when it is first prepared for and kept, so that the next plan over the
/// same axes, counting otherwise, swapped or without the chair, takes only the counting.
public struct MatrixBasis: Sendable {
  public let meeting: Meeting
  let slots: ParagraphSlots
  /// Whether each intervention is the chair's or the Office's.
  let isChair: [Bool]
  private(set) var points: PointSlots?
  private(set) var maps: [MatrixAxis: MatrixAxisMap] = [:]

  /// - Complexity: O(*n*), where *n* is the number of interventions.
  public init(_ meeting: Meeting) {
    self.meeting = meeting
    slots = ParagraphSlots(meeting.interventions)
    isChair = meeting.interventions.indices.map { meeting.group(ofInterventionAt: $0).isChair }
  }

  /// Makes what matrices of a plan are counted from.
  ///
  /// - Complexity: O(*n*), where *n* is the number of interventions and points; O(1) afterwards.
  public mutating func prepare(for plan: MatrixPlan) {
    for axis in [plan.by, plan.across] { prepare(axis) }
    let mapsNeedPoints = [plan.by, plan.across].contains { maps[$0]?.needsPoints ?? false }
    if points == nil, mapsNeedPoints || plan.needsPoints { points = PointSlots(meeting, slots) }
  }

  /// Makes what matrices over an axis need.
  ///
  /// - Complexity: O(*n*) in the interventions or points; O(1) afterwards.
  public mutating func prepare(_ axis: MatrixAxis) {
    if maps[axis] == nil { maps[axis] = MatrixAxisMap(axis, of: meeting) }
  }

  /// The matrix of a plan.
  ///
  /// - Complexity: O(*n*) as ``prepare(for:)`` where the plan is not prepared for, and O(*m*) for the
  ///   counting, where *m* is the number of things counted and of cells.
  public func matrix(_ plan: MatrixPlan) -> Matrix {
    var basis = self
    basis.prepare(for: plan)
    return MatrixCounter.matrix(plan, basis)
  }
}

extension MatrixPlan {
  /// Whether points must be looked at, whatever the axes.
  fileprivate var needsPoints: Bool {
    switch scope {
    case .everything, .interventions: counted == .points
    case .points: true
    case .matching: counted != .interventions
    }
  }
}

extension Meeting {
  /// Who said what, seen whole: what was said, counted by two axes.
  ///
  /// Whoever wants several matrices of one meeting makes a ``MatrixBasis`` once.
  ///
  /// - Complexity: O(*n*), where *n* is the number of interventions and points.
  public func matrix(_ plan: MatrixPlan) -> Matrix { MatrixBasis(self).matrix(plan) }
}
