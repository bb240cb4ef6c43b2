/// A picture of the whole terminal: cells, and where the cursor stands.
///
/// Everything written is clipped to the frame and made drawable: no text from data can act on
/// the terminal.
public struct Frame: Hashable, Sendable {
  public let size: Size
  /// Where the real cursor goes; `nil` hides it.
  public var cursor: Position?
  private var cells: [Cell]

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
  }

  /// The cells of one row, from left to right.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes text from a place on, cut at `width` cells and at the frame's right edge.
  ///
  /// - Returns: The column after the last cell written.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, row: Int, column: Int, width: Int = .max, role: Role = .plain
  ) -> Int {
    guard row >= 0, row < size.rows, column < size.columns else { return column }
    let end = width == .max ? size.columns : min(size.columns, column + max(0, width))
    var column = column
    for character in text {
      let drawable = character.drawable
      let columns = drawable.columns
      guard column + columns <= end else { break }
      put(drawable, columns: columns, row: row, column: column, role: role)
      column += columns
    }
    return column
  }

  /// Gives every cell of a stretch of a row another role.
  public mutating func mark(row: Int, columns: Range<Int>, role: Role) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      cells[row * size.columns + column].role = role
    }
  }

  /// Blanks every cell that draws a line, a block or a shade, and says nothing when read aloud.
  public mutating func blankDrawings() {
    for index in cells.indices {
      guard let scalar = cells[index].character?.unicodeScalars.first else { continue }
      if (0x2500...0x259F).contains(scalar.value) { cells[index].character = " " }
    }
  }

  private mutating func put(
    _ character: Character, columns: Int, row: Int, column: Int, role: Role
  ) {
    guard column >= 0 else { return }
    let index = row * size.columns + column
    cells[index] = Cell(character: character, role: role)
    if columns == 2 { cells[index + 1] = Cell(character: nil, role: role) }
  }
}
