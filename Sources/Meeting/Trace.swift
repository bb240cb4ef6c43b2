/// Where a point led: to a conclusion that took it up, or to none; the judgement is ours.
///
/// Source: one row of `traces.csv`.
public struct Trace: Identifiable, Hashable, Sendable {
  /// How far a conclusion took a point up.
  public enum Extent: String, CaseIterable, Hashable, Sendable {
    case full
    case part
    /// No conclusion took it up.
    case nowhere = "none"
  }

  /// The point and the conclusion, such as `p054-01:5(iii)`.
  public let id: Identifier<Trace>
  public let point: Identifier<Point>
  /// The conclusion that took the point up; `nil` where none did.
  public let conclusion: Identifier<Conclusion>?
  public let extent: Extent
  /// Why we judge so, in one line.
  public let reason: String

  public init(
    point: Identifier<Point>, conclusion: Identifier<Conclusion>?, extent: Extent, reason: String
  ) {
    id = Identifier("\(point.rawValue):\(conclusion?.rawValue ?? "")")
    self.point = point
    self.conclusion = conclusion
    self.extent = extent
    self.reason = reason
  }
}
