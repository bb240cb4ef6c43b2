extension TOMLReader {
  /// Reads a name, of one or of several parts with dots between, and the blanks after it.
  mutating func name() throws(TOMLMistake) -> [String] {
    var parts = [try part()]
    cursor.skipBlanks()
    while cursor.byte == ASCII.dot {
      cursor.advance()
      cursor.skipBlanks()
      parts.append(try part())
      cursor.skipBlanks()
      guard parts.count <= Self.deepest else { throw mistake(.tooDeep(limit: Self.deepest)) }
    }
    return parts
  }

  /// How many lists, or tables by dotted names, may stand within one another.
  static let deepest = 64

  private mutating func part() throws(TOMLMistake) -> String {
    switch cursor.byte {
    case ASCII.quote: return try basicString()
    case ASCII.apostrophe: return try literalString()
    default:
      let bytes = cursor.take(while: ASCII.isBare)
      guard !bytes.isEmpty else { throw mistake(.noName(found: cursor.restOfLine)) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
