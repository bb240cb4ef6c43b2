public import Meeting

/// Something that is counted over much of the record, and takes long where that is large.
public enum CountRequest: Hashable, Sendable {
  case matrix(MatrixPlan)
  /// The plots of what a filter leaves; without one, of the whole record.
  case statistics(StatisticPart)
  /// The values by which some interventions can be narrowed.
  case values(Positions)
  /// The themes and topics of which two sides speak.
  case subjects([Side])
  /// The people of the list in an order that is not the record's.
  case people(SortOrder)
  /// Where the points stand that each side has on a theme or a topic.
  case said([Side], on: Target)
}

extension CountRequest {
  /// Whether it is no count but an order.
  var isOrder: Bool { if case .people = self { true } else { false } }
}

/// What plots are of.
public struct StatisticPart: Hashable, Sendable {
  public let includesChair: Bool
  /// What a filter leaves; `nil` for the whole record.
  public let matches: Matches?

  public init(includesChair: Bool, matches: Matches? = nil) {
    (self.includesChair, self.matches) = (includesChair, matches)
  }
}

/// The answer to a ``CountRequest``.
public enum Counts: Sendable {
  case matrix(Matrix)
  case statistics(StatisticPart, [Statistic])
  case values(Positions, [SubjectCount])
  case subjects([Side], [ComparedSubject])
  case people(SortOrder, Positions)
  case said([Side], on: Target, [Positions])
}

/// A theme or a topic of which one of two sides speaks at least.
public struct ComparedSubject: Hashable, Sendable {
  public let target: Target
  /// The number of points of the one and the other.
  public let counts: [Int]

  public init(_ target: Target, counts: [Int]) {
    (self.target, self.counts) = (target, counts)
  }
}
