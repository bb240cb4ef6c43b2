/// What a matrix counts, by what, and of which part of the record.
public struct MatrixPlan: Hashable, Sendable {
  /// What is counted.
  public enum Counted: String, CaseIterable, Hashable, Sendable {
    case interventions
    /// Numbered paragraphs of the report; a paragraph has one speaker.
    case paragraphs
    case points
  }

  /// The part of the record that is looked at.
  public enum Scope: Hashable, Sendable {
    case everything
    /// These interventions alone, by position.
    case interventions(PositionSet)
    /// These points alone, by position, and whatever has one of them.
    case points(PositionSet)
    /// The interventions that match every part of a query, and of their points those that do.
    case matching([Part])

    /// What matches one of the parts of a query that must all match, by position.
    ///
    /// Of an intervention that matches though no point of it does, as by its label, all points do.
    public struct Part: Hashable, Sendable {
      public let interventions: PositionSet
      public let points: PositionSet

      public init(interventions: PositionSet, points: PositionSet) {
        (self.interventions, self.points) = (interventions, points)
      }
    }
  }

  /// The order of the headers of `by`.
  public enum Order: String, CaseIterable, Hashable, Sendable {
    case record
    /// The highest total first, ties in record order.
    case count
  }

  /// What the rows stand for.
  public var by: MatrixAxis
  /// What the columns stand for.
  public var across: MatrixAxis
  /// Whether rows and columns have changed places.
  public var isSwapped = false
  public var counted: Counted
  /// Whether the chair and the Office count.
  public var includesChair = true
  /// Whether headers under which nothing stands are shown; themes always are.
  public var showsSilent = false
  public var order = Order.record
  public var scope = Scope.everything

  public init(
    by: MatrixAxis, across: MatrixAxis = .theme, counting counted: Counted = .interventions
  ) {
    (self.by, self.across, self.counted) = (by, across, counted)
  }

  /// What the rows stand for once they are swapped or not.
  public var rows: MatrixAxis { isSwapped ? across : by }
  /// What the columns stand for once they are swapped or not.
  public var columns: MatrixAxis { isSwapped ? by : across }
  /// Whether what is counted may stand in several cells, so that cells add up to more than totals.
  public var overlaps: Bool { by.overlaps(counting: counted) || across.overlaps(counting: counted) }
}

extension MatrixAxis {
  /// Whether one thing counted may stand under several headers; a point has one kind.
  func overlaps(counting counted: MatrixPlan.Counted) -> Bool {
    overlaps && !(self == .kind && counted == .points)
  }
}
