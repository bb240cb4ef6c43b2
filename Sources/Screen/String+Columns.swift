extension StringProtocol {
  /// The number of cells that the text takes.
  ///
  /// - Complexity: O(*n*); one pass over the bytes where all are ASCII.
  public var columns: Int {
    let utf8 = utf8
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return reduce(0) { $0 + $1.drawable.columns }
  }

  /// The text cut to `limit` cells, with an ellipsis where something is lost.
  public func clipped(to limit: Int) -> String {
    guard columns > limit else { return String(self) }
    guard limit > 0 else { return "" }
    var clipped = ""
    var used = 0
    for character in self {
      let width = character.drawable.columns
      if used + width > limit - 1 { break }
      clipped.append(character)
      used += width
    }
    return clipped + "…"
  }

  /// The first cells of the text, without a mark of what is lost: a heading needs every letter.
  ///
  /// A parenthesis that the cut leaves open at the end goes too.
  public func cut(to width: Int) -> String {
    guard columns > width else { return String(self) }
    let kept = clipped(to: width + 1).dropLast()
    return String(kept.last == "(" ? kept.dropLast() : kept)
  }

  /// The text filled up with blanks, or cut, to exactly `width` cells.
  public func padded(to width: Int) -> String {
    let clipped = clipped(to: width)
    return clipped + String(repeating: " ", count: Swift.max(0, width - clipped.columns))
  }
}
