extension String {
  /// The text broken between words into lines of at most `width` cells.
  ///
  /// A word longer than a line is broken where the line ends. Never empty.
  public func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [self] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(separator: " ", omittingEmptySubsequences: true) {
      for piece in word.pieces(of: width) {
        let columns = piece.columns
        if used > 0, used + 1 + columns > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        if used > 0 {
          line += " "
          used += 1
        }
        line += piece
        used += columns
      }
    }
    lines.append(line)
    return lines
  }
}

extension Substring {
  /// The word in pieces of at most `width` cells; itself where it fits.
  fileprivate func pieces(of width: Int) -> [Substring] {
    guard columns > width else { return [self] }
    var pieces: [Substring] = []
    var start = startIndex
    var used = 0
    for index in indices {
      let columns = self[index].columns
      if used + columns > width, used > 0 {
        pieces.append(self[start..<index])
        (start, used) = (index, 0)
      }
      used += columns
    }
    pieces.append(self[start...])
    return pieces
  }
}
