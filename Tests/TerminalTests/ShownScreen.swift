/// What a terminal shows of the bytes that it has been sent, as far as a program of ours sends any.
///
/// Source: xterm's control sequences, ECMA-48; `am` and `xenl` as terminfo has them for xterm.
struct ShownScreen {
  enum Failure: Error, Hashable {
    /// A sequence that may change the picture in a way that is not known here.
    case unknown(String)
  }

  private var cells: [[Character]]
  /// The rows that scroll.
  private var region: Range<Int>
  private var row = 0
  private var column = 0
  /// What was put last, for the sequence that repeats it.
  private var last: Character = " "

  init(columns: Int, rows: Int) {
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    region = 0..<rows
  }

  /// The rows as text.
  var rows: [String] { cells.map { String($0) } }

  /// Takes what is sent.
  mutating func take(_ output: String) throws {
    var rest = output.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}": try takeSequence(&rest)
      case "\r": column = 0
      case "\n" where row == region.upperBound - 1: scroll(from: region.lowerBound, to: row)
      case "\n": row = min(row + 1, cells.count - 1)
      case "\u{8}": column = max(0, min(column, cells[0].count - 1) - 1)
      case " "..."~": put(Character(scalar))
      default: throw Failure.unknown("\(scalar.value)")
      }
    }
  }

  /// At the right edge the cursor waits for the next character before it turns to the next line.
  private mutating func put(_ character: Character) {
    if column == cells[row].count { (row, column) = (min(row + 1, cells.count - 1), 0) }
    cells[row][column] = character
    column += 1
    last = character
  }

  private mutating func takeSequence(_ rest: inout Substring.UnicodeScalarView) throws {
    switch rest.popFirst() {
    case "[": break
    // The letters of a character set: one more says which.
    case "(", ")":
      rest.removeFirst()
      return
    case "=", ">", "7", "8": return
    case let other: throw Failure.unknown("ESC \(other.map(String.init) ?? "")")
    }
    var parameters = ""
    while let scalar = rest.popFirst() {
      guard "@"..."~" ~= scalar else {
        parameters.unicodeScalars.append(scalar)
        continue
      }
      // Modes, colours and the window's own affairs change no cell.
      if ["h", "l", "m", "t"].contains(scalar) { return }
      return try act(
        Character(scalar),
        parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) })
    }
    throw Failure.unknown("CSI \(parameters)")
  }

  private mutating func act(_ letter: Character, _ numbers: [Int?]) throws {
    let count = max(1, numbers.first.flatMap(\.self) ?? 1)
    let (lastRow, lastColumn) = (cells.count - 1, cells[0].count - 1)
    switch letter {
    case "H":
      row = min(count - 1, lastRow)
      column = min(max(1, numbers.dropFirst().first.flatMap(\.self) ?? 1) - 1, lastColumn)
    case "d": row = min(count - 1, lastRow)
    case "G": column = min(count - 1, lastColumn)
    case "A": row = max(0, row - count)
    case "B": row = min(row + count, lastRow)
    case "C": column = min(column + count, lastColumn)
    case "D": column = max(0, min(column, lastColumn) - count)
    case "X": blank(row, column..<min(column + count, lastColumn + 1))
    case "b": for _ in 0..<count { put(last) }
    case "r":
      region = count - 1..<(numbers.dropFirst().first.flatMap(\.self) ?? cells.count)
      (row, column) = (0, 0)
    case "S": for _ in 0..<count { scroll(from: region.lowerBound, to: region.upperBound - 1) }
    case "T": for _ in 0..<count { scroll(from: region.upperBound - 1, to: region.lowerBound) }
    case "M" where region.contains(row):
      for _ in 0..<count { scroll(from: row, to: region.upperBound - 1) }
    case "L" where region.contains(row):
      for _ in 0..<count { scroll(from: region.upperBound - 1, to: row) }
    case "K": try erase(numbers, before: 0..<0, after: 0..<0)
    case "J": try erase(numbers, before: 0..<row, after: row + 1..<cells.count)
    default: throw Failure.unknown("\(numbers) \(letter)")
    }
  }

  /// Erases from the cursor, up to it, or both, with the rows before and after it.
  private mutating func erase(_ numbers: [Int?], before: Range<Int>, after: Range<Int>) throws {
    let mode = numbers.first.flatMap(\.self) ?? 0
    guard 0...2 ~= mode else { throw Failure.unknown("erasing \(mode)") }
    let width = cells[0].count
    let from = mode == 0 ? min(column, width) : 0
    blank(row, from..<(mode == 1 ? min(column + 1, width) : width))
    if mode != 0 { for row in before { blank(row, 0..<width) } }
    if mode != 1 { for row in after { blank(row, 0..<width) } }
  }

  /// Takes a row away, and puts an empty one elsewhere.
  private mutating func scroll(from old: Int, to new: Int) {
    cells.remove(at: old)
    cells.insert(Array(repeating: " ", count: cells[0].count), at: new)
  }

  private mutating func blank(_ row: Int, _ columns: Range<Int>) {
    for column in columns { cells[row][column] = " " }
  }
}
