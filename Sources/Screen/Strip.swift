/// A row of small columns, each as high as its value is great, to an eighth of a cell.
public struct Strip: Hashable, Sendable {
  private let values: [Int]
  private let highest: Int

  /// - Parameters:
  ///   - values: One for each cell.
  ///   - highest: The value that fills a cell.
  public init(_ values: [Int], of highest: Int) {
    (self.values, self.highest) = (values, max(1, highest))
  }

  /// One character for each value; a dot where there is nothing.
  public var text: String {
    String(
      values.map { value in
        guard value > 0 else { return Shade.nothing }
        return Self.heights[max(1, min(value, highest) * 8 / highest) - 1]
      })
  }

  private static let heights: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
