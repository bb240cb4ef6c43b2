public import Meeting
internal import Wording
internal import Screen

/// One plot as lines of text.
public struct PlotLayout: Hashable, Sendable {
  /// The title, the bars or strips, and what is to be known about them.
  public let lines: [PlotLine]

  /// - Parameters:
  ///   - limit: How many rows the plot has at most.
  ///   - width: The cells that a line may take.
  ///   - isDrawn: Whether there are bars and strips; where not, there are their numbers.
  ///   - more: What to say of so many rows that the limit leaves out.
  /// - Complexity: O(*n*) in the counts, and for the course of a meeting in its interventions.
  public init(
    _ statistic: Statistic, language: Language, limit: Int, width: Int, isDrawn: Bool = true,
    more: (Int) -> String
  ) {
    let table = statistic.table.prefix(limit)
    let picture =
      if isDrawn, let course = statistic.course {
        Self.strips(course, total: table.total, language: language, width: width)
      } else {
        Self.bars(
          table, corner: statistic.corner(in: language), language: language, width: width,
          isDrawn: isDrawn)
      }
    let rest = statistic.table.rows.count - table.rows.count
    lines =
      statistic.title(in: language).wrapped(to: width).map { PlotLine(.title, $0) } + picture
      + (rest > 0 ? Self.notes([more(rest)], .more, width: width) : [])
      + Self.notes(statistic.explanation(in: language), width: width)
  }

  /// All lines as they are printed; each ends.
  public var text: String { lines.map { $0.text + "\n" }.joined() }

  /// Sentences as lines, set in.
  static func notes(
    _ sentences: [String], _ part: PlotLine.Part = .note, width: Int
  ) -> [PlotLine] {
    sentences.flatMap { $0.wrapped(to: max(20, width - 2)) }.map { PlotLine(part, "  \($0)") }
  }
}
