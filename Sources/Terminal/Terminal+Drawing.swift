internal import CNcurses
public import Screen

extension Terminal {
  /// Shows a frame; only what differs from the one before is sent.
  public mutating func show(_ frame: Frame) {
    cn_erase()
    for row in 0..<frame.size.rows { draw(frame.row(row), row: Int32(row)) }
    if let cursor = frame.cursor {
      cn_show(Int32(clamping: cursor.row), Int32(clamping: cursor.column))
    } else {
      cn_show(-1, 0)
    }
  }

  /// Draws the runs of ASCII of a row each at once, and any other character at its own place, so
  /// that a width on which two tables differ shifts nothing.
  private func draw(_ cells: ArraySlice<Cell>, row: Int32) {
    var run = Run(row: row)
    for (column, cell) in zip(0..., cells) {
      guard let character = cell.character else { continue }
      let after = cells.startIndex + column + 1
      let isWide = after < cells.endIndex && cells[after].character == nil
      let shown = drawsUnicode ? character : character.ascii
      if shown.isASCII, !isWide {
        run.append(shown, column: column, role: cell.role)
      } else {
        run.put()
        run = Run(row: row, column: column, role: cell.role)
        run.text = shown.isASCII ? "\(shown) " : String(shown)
        run.put(columns: isWide ? 2 : 1)
      }
    }
    run.put()
  }
}

/// Text of one role that is put at once.
private struct Run {
  let row: Int32
  var column = 0
  var role = Role.plain
  var text = ""

  /// Adds an ASCII character; puts what there is before it if that has another role.
  mutating func append(_ character: Character, column: Int, role: Role) {
    if text.isEmpty || role != self.role {
      put()
      (self.column, self.role) = (column, role)
    }
    text.append(character)
  }

  /// Puts the text and empties it; without `columns`, it takes a cell a byte.
  mutating func put(columns: Int? = nil) {
    text.withUTF8 { bytes in
      guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
      start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        cn_put(
          row, Int32(column), $0, bytes.count, Int32(columns ?? bytes.count), role.styleIndex)
      }
    }
    text.removeAll(keepingCapacity: true)
  }
}
