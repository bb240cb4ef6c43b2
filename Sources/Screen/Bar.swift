/// A bar of a plot: as long as its value is great, to an eighth of a cell.
public struct Bar: Hashable, Sendable {
  /// The length in eighths of a cell.
  public let eighths: Int

  /// - Parameters:
  ///   - value: What the bar stands for; what is not nothing has an eighth at least.
  ///   - highest: The value that fills all cells.
  ///   - cells: How many cells there are.
  public init(_ value: Int, of highest: Int, cells: Int) {
    guard value > 0, highest > 0, cells > 0 else {
      eighths = 0
      return
    }
    eighths = max(1, min(value, highest) * cells * 8 / highest)
  }

  /// Full blocks, and one that is as much of a block as is left over.
  public var text: String {
    let rest = eighths % 8
    return String(repeating: "█", count: eighths / 8) + (rest > 0 ? Self.parts[rest - 1] : "")
  }

  private static let parts = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
