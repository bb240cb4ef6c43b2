extension TOMLReader {
  /// Reads a value of any kind.
  mutating func value(depth: Int) throws(TOMLMistake) -> TOMLValue {
    guard depth <= Self.deepest else { throw mistake(.tooDeep(limit: Self.deepest)) }
    switch cursor.byte {
    case ASCII.quote, ASCII.apostrophe: return .string(try string())
    case ASCII.openBracket: return .array(try array(depth: depth))
    case ASCII.openBrace: return .table(try inlineTable(depth: depth))
    default: return try plainValue()
    }
  }

  /// Reads `[a, b]`, which may take several lines.
  private mutating func array(depth: Int) throws(TOMLMistake) -> [TOMLNode] {
    var items: [TOMLNode] = []
    cursor.advance()
    while true {
      try skipBetweenItems()
      if cursor.byte == ASCII.closeBracket { break }
      guard !cursor.isAtEnd, cursor.byte != ASCII.comma else {
        throw mistake(.unclosed(.list))
      }
      let line = cursor.line
      items.append(TOMLNode(value: try value(depth: depth + 1), line: line))
      try skipBetweenItems()
      if cursor.byte == ASCII.closeBracket { break }
      guard cursor.byte == ASCII.comma else { throw mistake(.unclosed(.list)) }
      cursor.advance()
    }
    cursor.advance()
    return items
  }

  private mutating func skipBetweenItems() throws(TOMLMistake) {
    cursor.skipBlanks()
    try skipComment()
    while !cursor.isAtEnd, cursor.isAtLineEnd {
      cursor.passLineEnd()
      cursor.skipBlanks()
      try skipComment()
    }
  }

  /// Reads `{ a = 1, b.c = 2 }`, on one line.
  private mutating func inlineTable(depth: Int) throws(TOMLMistake) -> TOMLTable {
    var table = TOMLTable(.inline)
    cursor.advance()
    cursor.skipBlanks()
    while cursor.byte != ASCII.closeBrace || !table.names.isEmpty {
      let line = cursor.line
      guard !cursor.isAtLineEnd else { throw mistake(.unclosed(.table)) }
      let path = try name()
      let value = try valueAfterEquals(path, depth: depth + 1)
      do {
        try table.insert(value, at: path[...], section: 0, line: line)
      } catch {
        throw TOMLMistake(line: line, fault: error)
      }
      cursor.skipBlanks()
      if cursor.byte == ASCII.closeBrace { break }
      guard cursor.byte == ASCII.comma else { throw mistake(.unclosed(.table)) }
      cursor.advance()
      cursor.skipBlanks()
    }
    cursor.advance()
    return table
  }

  /// Reads a word that stands without quotation marks: a boolean or a number.
  private mutating func plainValue() throws(TOMLMistake) -> TOMLValue {
    let word = cursor.word
    guard !word.isEmpty else { throw mistake(.noValue) }
    let value: TOMLValue? =
      switch word {
      case "true": .boolean(true)
      case "false": .boolean(false)
      default: Int(toml: word).map(TOMLValue.integer)
      }
    guard let value else { throw mistake(fault(of: word)) }
    cursor.advance(by: word.utf8.count)
    return value
  }

  /// What is wrong with a word that is no value.
  private func fault(of word: String) -> TOMLFault {
    let digits = word.drop { $0 == "+" || $0 == "-" }
    if digits == "inf" || digits == "nan" { return .notForSettings(word) }
    guard let first = digits.first, ("0"..."9").contains(first) else { return .bareWord(word) }
    let isOther = digits.contains { ".:eE".contains($0) } || digits.dropFirst().contains("-")
    return isOther ? .notForSettings(word) : .badNumber(word)
  }
}

extension Int {
  /// The whole number that TOML writes so; `nil` where it is none, or has more than 64 bits.
  init?(toml text: String) {
    let isSigned = text.hasPrefix("+") || text.hasPrefix("-")
    let radix = ["0x": 16, "0o": 8, "0b": 2][text.prefix(2)] ?? 10
    let digits = text.dropFirst(radix == 10 ? (isSigned ? 1 : 0) : 2)
    let groups = digits.split(separator: "_", omittingEmptySubsequences: false)
    let isPlain = groups.allSatisfy { group in
      !group.isEmpty && group.utf8.allSatisfy { ASCII.isBare($0) && $0 != UInt8(ascii: "-") }
    }
    let hasLeadingZero = radix == 10 && digits.count > 1 && digits.hasPrefix("0")
    guard isPlain, !hasLeadingZero else { return nil }
    let sign = radix == 10 && text.hasPrefix("-") ? "-" : ""
    self.init(sign + groups.joined(), radix: radix)
  }
}
