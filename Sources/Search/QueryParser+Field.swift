internal import Meeting

extension QueryParser {
  /// A field name, its colon and its value.
  mutating func field(
    _ name: String, hasValue: Bool
  ) throws(QueryError) -> Query.Node? {
    let position = scanner.position
    let field = try fieldNamed(name)
    guard hasValue else {
      guard isTyping, scanner.isAtEnd else { throw error(.missingValue(field), at: position) }
      advance()
      return nil
    }
    let token = scanner.value()
    let valuePosition = scanner.position
    if let values = field.values(in: token) {
      throw error(.severalValues(field, values), at: valuePosition)
    }
    guard let text = try text(of: token), !text.isBlank else {
      guard isTyping, scanner.isAtEnd else { throw error(.missingValue(field), at: position) }
      advance()
      return nil
    }
    let isUnfinished = isTyping && scanner.isAtEnd
    let values = try self.values(
      of: field, text, isUnfinished: isUnfinished, position: valuePosition)
    advance()
    return values.count > 1
      ? .or(values.map { .field(field, $0) }) : values.first.map { .field(field, $0) }
  }

  private func fieldNamed(_ name: String) throws(QueryError) -> Query.Field {
    let fields = Query.Field.named(name)
    guard let field = fields.first else {
      throw error(.unknownField(name, nearest: nearestField(to: name)))
    }
    guard fields.count == 1 else { throw error(.ambiguousField(name, fields)) }
    return field
  }

  private func nearestField(to name: String) -> Query.Field? {
    let spellings = Query.Field.allCases.flatMap { field in
      field.spellings.map { (field, $0) }
    }
    let name = folded(name)
    return spellings.nearest(to: name, within: 2) { $0.1 }?.0
  }

  private func text(of token: QueryScanner.Token) throws(QueryError) -> String? {
    switch token {
    case .word(let text): return text
    case .phrase(let text, let isOpen):
      if isOpen, !isTyping { throw error(.openQuote) }
      return text
    default: return nil
    }
  }

  /// What a text stands for as the value of a field; several where it is the name of several.
  private func values(
    of field: Query.Field, _ text: String, isUnfinished: Bool, position: Int
  ) throws(QueryError) -> [Query.Value] {
    if field == .paragraph {
      guard let range = paragraphs(text, isUnfinished: isUnfinished) else {
        throw error(.badParagraphs(text), at: position)
      }
      return [.paragraphs(range)]
    }
    if let choices = field.choices {
      let values = matches(of: text, in: choices)
      switch values.count {
      case 1: return [.text(values[0])]
      case 0: throw error(unknown(field, text, choices), at: position)
      default:
        if isUnfinished { return [.text(text)] }
        throw error(.ambiguousValue(field, text, values), at: position)
      }
    }
    guard !folded(text).isEmpty else { return [] }
    let named = field.values(named: text)
    if named != [text], matches(of: text, in: meeting?.choices(of: field) ?? []).isEmpty {
      return named.map { .text($0) }
    }
    return [try ownValue(of: field, text, isUnfinished: isUnfinished, position: position)]
  }

  /// The one value of the record that is meant; as it was typed where that is spelt in full, or
  /// where the record has none.
  private func ownValue(
    of field: Query.Field, _ text: String, isUnfinished: Bool, position: Int
  ) throws(QueryError) -> Query.Value {
    let choices = meeting?.choices(of: field) ?? []
    let values = matches(of: text, in: choices)
    let isWhole = choices.contains { $0.isSpelt(folded(text)) }
    if values.count > 1, !isUnfinished, !(isWhole && field.mayMeanSeveral) {
      throw error(.ambiguousValue(field, text, values), at: position)
    }
    return .text(values.count == 1 && !isWhole ? values[0] : text)
  }

  /// The values that `text` can be cut from, the only one if it is spelt in full; where none begins
  /// so, those with a name in which a later word does.
  private func matches(of text: String, in choices: [Query.Choice]) -> [String] {
    let text = folded(text)
    let steps: [(Query.Choice) -> Bool] = [
      { folded($0.value) == text }, { $0.isSpelt(text) },
      // The values come first: a beginning of one is not made ambiguous by a French name.
      { !$0.isCode && folded($0.value).hasPrefix(text) },
      { $0.spellings.contains { $0.hasPrefix(text) } },
      { $0.spellings.contains { $0.hasWord(beginning: text) } },
    ]
    for step in steps {
      let values = choices.filter(step).map(\.value)
      if !values.isEmpty { return values }
    }
    return []
  }

  private func unknown(
    _ field: Query.Field, _ text: String, _ choices: [Query.Choice]
  ) -> QueryError.Problem {
    let spellings = choices.flatMap { choice in choice.spellings.map { (choice.value, $0) } }
    let nearest = spellings.nearest(to: folded(text), within: 2) { $0.1 }?.0
    return .unknownValue(field, text, nearest: nearest, expected: choices.map(\.value))
  }

  /// `54`, `50-60`, `50-` or `-60`; a dash of any length, or `..`.
  func paragraphs(_ text: String, isUnfinished: Bool) -> ClosedRange<Int>? {
    let ends = text.replacingDashes.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }) else { return nil }
    let numbers = ends.map { Int($0) }
    switch ends.count {
    case 1: return numbers[0].map { $0...$0 }
    case 2 where numbers[0] != nil || numbers[1] != nil:
      let first = numbers[0] ?? 0
      guard let last = numbers[1] else { return ends[1].isEmpty ? first...Int.max : nil }
      if first <= last { return first...last }
      return isUnfinished ? first...Int.max : nil
    default: return nil
    }
  }
}

extension Query.Field {
  /// Values that stand in a row with commas between them; `nil` where that is one value.
  fileprivate func values(in token: QueryScanner.Token) -> [String]? {
    guard case .word(let text) = token else { return nil }
    switch self {
    case .speaker, .asks, .label: return nil
    default:
      let values = text.split { $0 == "," || $0 == ";" }.map(String.init)
      return values.count > 1 ? values : nil
    }
  }
}

extension Query.Field {
  /// Whether a name in full may be that of several things, all of which are meant.
  fileprivate var mayMeanSeveral: Bool { self == .cites || self == .body }
}

extension String {
  /// Whether a word after the first begins so, and goes on so.
  fileprivate func hasWord(beginning text: String) -> Bool {
    var rest = self[...]
    while let blank = rest.firstIndex(of: " ") {
      rest = rest[blank...].dropFirst()
      if rest.hasPrefix(text) { return true }
    }
    return false
  }

  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// The text with every dash, and two dots, written as a hyphen.
  fileprivate var replacingDashes: String {
    var text = ""
    for character in self {
      if character == ".", text.last == "." {
        text.removeLast()
        text.append("-")
      } else {
        text.append("–—‐‑−".contains(character) ? "-" : character)
      }
    }
    return text.filter { !$0.isWhitespace }
  }
}
