extension Frame: CustomStringConvertible {
  /// The frame as text: rows between bars, then every run that is not plain, then the cursor.
  public var description: String {
    var lines = ["\(size.columns)×\(size.rows)"]
    lines += (0..<size.rows).map { "│\(text(ofRow: $0))│" }
    for row in 0..<size.rows {
      lines += runs(ofRow: row).filter { $0.role != .plain && $0.role != .rule }.map {
        "\(row): \($0.columns.lowerBound)..<\($0.columns.upperBound) \($0.role.rawValue)"
      }
    }
    if let cursor { lines.append("cursor \(cursor.row),\(cursor.column)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The characters of one row.
  public func text(ofRow row: Int) -> String {
    String(self.row(row).compactMap(\.character))
  }

  /// A stretch of cells of one row that have one role.
  public struct Run: Hashable, Sendable {
    public let columns: Range<Int>
    public let role: Role
    public let text: String
  }

  /// The runs of one row, from left to right; together they are the whole row.
  public func runs(ofRow row: Int) -> [Run] {
    var runs: [Run] = []
    var start = 0
    var text = ""
    let cells = Array(self.row(row))
    for (column, cell) in cells.enumerated() {
      if column > start, cell.role != cells[start].role {
        runs.append(Run(columns: start..<column, role: cells[start].role, text: text))
        (start, text) = (column, "")
      }
      if let character = cell.character { text.append(character) }
    }
    if !cells.isEmpty {
      runs.append(Run(columns: start..<cells.count, role: cells[start].role, text: text))
    }
    return runs
  }
}
