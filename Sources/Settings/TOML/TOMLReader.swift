/// Reads a TOML text as far as settings need it, strictly, and goes on after a mistake.
///
/// Tables, dotted and quoted names, texts of all four kinds, whole numbers, booleans, lists,
/// tables in braces and comments are those of TOML 1.0 (<https://toml.io/en/v1.0.0>). Fractions,
/// dates, times and arrays of tables are mistakes: no setting takes one.
struct TOMLReader {
  private(set) var root = TOMLTable()
  private(set) var mistakes: [TOMLMistake] = []
  var cursor: TOMLCursor
  /// The path of the last header; `nil` after one that cannot be read, so that what belongs to
  /// it is not taken for something else.
  private var header: [String]? = []
  private var section = 0

  /// Reads a text.
  ///
  /// - Complexity: O(*n*) in its length.
  init(_ text: String) {
    cursor = TOMLCursor(text)
    while !cursor.isAtEnd { readLine() }
  }

  private mutating func readLine() {
    let start = cursor
    do {
      cursor.skipBlanks()
      if cursor.byte == ASCII.openBracket {
        try readHeader()
      } else if !cursor.isAtLineEnd, cursor.byte != ASCII.hash {
        try readEntry()
      }
      try endLine()
    } catch {
      mistakes.append(error)
      cursor = start
      recover()
    }
  }

  private mutating func readHeader() throws(TOMLMistake) {
    let line = cursor.line
    header = nil
    section += 1
    guard cursor[1] != ASCII.openBracket else { throw mistake(.notForSettings("[[…]]")) }
    cursor.advance()
    cursor.skipBlanks()
    let path = try name()
    guard cursor.byte == ASCII.closeBracket else { throw mistake(.noHeaderEnd) }
    cursor.advance()
    do {
      try root.open(path[...], line: line)
    } catch {
      throw TOMLMistake(line: line, fault: error)
    }
    header = path
  }

  private mutating func readEntry() throws(TOMLMistake) {
    let line = cursor.line
    let path = try name()
    let value = try valueAfterEquals(path)
    // Before the value counts the rest of its line must be right.
    let end = cursor
    try endLine()
    cursor = end
    guard let header else { return }
    do {
      try root.insert(value, at: path[...], below: header[...], section: section, line: line)
    } catch {
      throw TOMLMistake(line: line, fault: error)
    }
  }

  /// Reads `= VALUE`.
  mutating func valueAfterEquals(_ path: [String], depth: Int = 0) throws(TOMLMistake) -> TOMLValue
  {
    guard cursor.byte == ASCII.equals else {
      throw mistake(.noEquals(after: path.joined(separator: ".")))
    }
    cursor.advance()
    cursor.skipBlanks()
    return try value(depth: depth)
  }

  /// Reads a comment, if there is one, and the end of the line.
  private mutating func endLine() throws(TOMLMistake) {
    cursor.skipBlanks()
    try skipComment()
    guard cursor.isAtLineEnd else { throw mistake(.moreOnTheLine(cursor.restOfLine)) }
    cursor.passLineEnd()
  }

  /// Skips a comment up to the end of its line.
  mutating func skipComment() throws(TOMLMistake) {
    guard cursor.byte == ASCII.hash else { return }
    _ = cursor.take { !ASCII.isControl($0) }
    if !cursor.isAtLineEnd, let byte = cursor.byte { throw mistake(.control(byte)) }
  }

  /// Goes to the next line that begins something, after one with a mistake.
  ///
  /// What follows a list or a text that never ends is so read again, and as what it looks like.
  private mutating func recover() {
    repeat { cursor.skipLine() } while !cursor.isAtEnd && !beginsSomething
  }

  private var beginsSomething: Bool {
    var ahead = self
    ahead.cursor.skipBlanks()
    let isHeader = ahead.cursor.byte == ASCII.openBracket
    if isHeader {
      ahead.cursor.advance()
      ahead.cursor.skipBlanks()
      // Within brackets a text may be an item of a list.
      guard let byte = ahead.cursor.byte, ASCII.isBare(byte) else { return false }
    }
    guard (try? ahead.name()) != nil else { return false }
    return ahead.cursor.byte == (isHeader ? ASCII.closeBracket : ASCII.equals)
  }

  func mistake(_ fault: TOMLFault) -> TOMLMistake {
    TOMLMistake(line: cursor.line, fault: fault)
  }
}
