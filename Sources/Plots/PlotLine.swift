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

  /// The cells that the name takes beside a bar or a strip; `nil` where there is none.
  public let nameColumns: Int?

  init(_ part: Part, _ text: String, nameColumns: Int? = nil) {
    (self.part, self.text, self.nameColumns) = (part, text, nameColumns)
  }
}
