extension TOMLReader {
  /// Reads a text of any of the four kinds.
  mutating func string() throws(TOMLMistake) -> String {
    if cursor.isAt("\"\"\"") { return try longString(quote: ASCII.quote) }
    if cursor.isAt("'''") { return try longString(quote: ASCII.apostrophe) }
    return try cursor.byte == ASCII.quote ? basicString() : literalString()
  }

  /// Reads `"text"`, in which `\` escapes.
  mutating func basicString() throws(TOMLMistake) -> String {
    cursor.advance()
    var text: [UInt8] = []
    while true {
      text += cursor.take {
        $0 != ASCII.quote && $0 != ASCII.backslash && !ASCII.isControl($0)
      }
      switch cursor.byte {
      case ASCII.quote:
        cursor.advance()
        return String(decoding: text, as: UTF8.self)
      case ASCII.backslash: text += try escaped()
      default: throw brokenOff()
      }
    }
  }

  /// Reads `'text'`, in which nothing escapes.
  mutating func literalString() throws(TOMLMistake) -> String {
    cursor.advance()
    let text = cursor.take { $0 != ASCII.apostrophe && !ASCII.isControl($0) }
    guard cursor.byte == ASCII.apostrophe else { throw brokenOff() }
    cursor.advance()
    return String(decoding: text, as: UTF8.self)
  }

  /// Why a text of one line does not go on.
  private func brokenOff() -> TOMLMistake {
    guard let byte = cursor.byte, !cursor.isAtLineEnd else { return mistake(.unclosed(.string)) }
    return mistake(.control(byte))
  }

  /// Reads a text between three quotation marks on either side; line ends become LF.
  private mutating func longString(quote: UInt8) throws(TOMLMistake) -> String {
    let line = cursor.line
    cursor.advance(by: 3)
    if cursor.isAtLineEnd { cursor.passLineEnd() }
    var text: [UInt8] = []
    while let byte = cursor.byte {
      if byte == quote {
        let marks = cursor.take { $0 == quote }.count
        // Two marks may stand before the three that end the text.
        guard marks >= 3 else {
          text += repeatElement(quote, count: marks)
          continue
        }
        guard marks <= 5 else { throw mistake(.moreOnTheLine(Self.marks(quote, marks - 5))) }
        text += repeatElement(quote, count: marks - 3)
        return String(decoding: text, as: UTF8.self)
      }
      if cursor.isAtLineEnd {
        cursor.passLineEnd()
        text.append(ASCII.lineFeed)
      } else if byte == ASCII.backslash, quote == ASCII.quote {
        if !skipBrokenLine() { text += try escaped() }
      } else if ASCII.isControl(byte) {
        throw mistake(.control(byte))
      } else {
        text += cursor.take { $0 != quote && $0 != ASCII.backslash && !ASCII.isControl($0) }
        if quote == ASCII.apostrophe, cursor.byte == ASCII.backslash {
          text.append(ASCII.backslash)
          cursor.advance()
        }
      }
    }
    throw TOMLMistake(line: line, fault: .unclosed(.string))
  }

  private static func marks(_ quote: UInt8, _ count: Int) -> String {
    String(decoding: repeatElement(quote, count: count), as: UTF8.self)
  }

  /// Skips a backslash at the end of a line with all blanks and line ends after it.
  private mutating func skipBrokenLine() -> Bool {
    var ahead = cursor
    ahead.advance()
    ahead.skipBlanks()
    guard ahead.isAtLineEnd, !ahead.isAtEnd else { return false }
    while !ahead.isAtEnd, ahead.isAtLineEnd {
      ahead.passLineEnd()
      ahead.skipBlanks()
    }
    cursor = ahead
    return true
  }

  /// Reads a backslash and what it escapes.
  private mutating func escaped() throws(TOMLMistake) -> [UInt8] {
    let sign = cursor[1] ?? ASCII.space
    let simple: [UInt8: UInt8] = [
      UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): ASCII.tab, UInt8(ascii: "n"): ASCII.lineFeed,
      UInt8(ascii: "f"): 0x0C, UInt8(ascii: "r"): ASCII.carriageReturn, ASCII.quote: ASCII.quote,
      ASCII.backslash: ASCII.backslash,
    ]
    if let byte = simple[sign] {
      cursor.advance(by: 2)
      return [byte]
    }
    let count = sign == UInt8(ascii: "u") ? 4 : sign == UInt8(ascii: "U") ? 8 : 0
    let escape = cursor.word
    var ahead = cursor
    ahead.advance(by: 2)
    let digits = (0..<count).compactMap { ahead[$0] }.filter { isASCIIHexDigit($0) }
    guard count > 0, digits.count == count,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw mistake(.badEscape(String(escape.prefix(count + 2)))) }
    cursor.advance(by: 2 + count)
    return Array(String(scalar).utf8)
  }

  private func isASCIIHexDigit(_ byte: UInt8) -> Bool {
    Character(Unicode.Scalar(byte)).isASCII && Character(Unicode.Scalar(byte)).isHexDigit
  }
}
