public import Meeting

/// A line of a plot, and what it is of it.
public struct PlotLine: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    /// What the plot shows; a long title takes several lines.
    case title
    /// What stands over the rows.
    case columnHeads
    /// The bar or the strip of one row.
    case row(MatrixHeader.Subject)
    case total
    /// How many rows are not shown.
    case more
    /// What must be known to read the plot.
    case note
  }

  public let part: Part
  /// The line as it is printed, without blanks at its end.
  public let text: String

  init(_ part: Part, _ text: String) {
    (self.part, self.text) = (part, text)
  }
}
