internal import Meeting

/// Reads a query by recursive descent.
///
///     query   = any
///     any     = all { ("or" | "|") all }
///     all     = part { part }
///     part    = ("-" | "not") part | "(" any ")" | phrase | word | field ":" value
struct QueryParser {
  /// Deeper nesting than anybody types; keeps a hostile query from using up the stack.
  static let depthLimit = 64
  /// More than anybody types; keeps a pasted page from being looked for word by word.
  static let partLimit = 64
  /// The longest query, in bytes.
  static let lengthLimit = 2000

  var scanner: QueryScanner
  /// Whether the text may stop in the middle of something.
  let isTyping: Bool
  var token: QueryScanner.Token
  private var depth = 0
  private var parts = 0
  private let length: Int
  /// The record whose values fields choose among; `nil` where any will do.
  let meeting: Meeting?

  init(_ text: String, isTyping: Bool, _ meeting: Meeting? = nil) {
    self.meeting = meeting
    length = text.utf8.count
    scanner = QueryScanner(length > Self.lengthLimit ? "" : text)
    self.isTyping = isTyping
    token = scanner.token()
  }

  mutating func query() throws(QueryError) -> Query.Node? {
    guard length <= Self.lengthLimit else { throw error(.tooLong(limit: Self.lengthLimit)) }
    if token == .end { return nil }
    let node = try any()
    guard token == .end else { throw error(.strayParenthesis) }
    return node
  }

  mutating func advance() {
    token = scanner.token()
  }

  func error(_ problem: QueryError.Problem, at position: Int? = nil) -> QueryError {
    QueryError(position: position ?? scanner.position, problem: problem)
  }

  private mutating func any() throws(QueryError) -> Query.Node? {
    var parts: [Query.Node] = []
    if token == .or { throw error(.nothingBefore("or")) }
    if let first = try all() { parts.append(first) }
    while token == .or {
      let position = scanner.position
      advance()
      if token == .end || token == .close || token == .or {
        guard isTyping, token == .end else { throw error(.nothingAfter("or"), at: position) }
        break
      }
      if let part = try all() { parts.append(part) }
    }
    return parts.count > 1 ? .or(parts.flatMap(\.alternatives)) : parts.first
  }

  private mutating func all() throws(QueryError) -> Query.Node? {
    var parts: [Query.Node] = []
    while token != .end, token != .close, token != .or {
      if let part = try part() { parts.append(part) }
    }
    return parts.count > 1 ? .and(parts.flatMap(\.conjuncts)) : parts.first
  }

  private mutating func part() throws(QueryError) -> Query.Node? {
    depth += 1
    parts += 1
    defer { depth -= 1 }
    guard parts <= Self.partLimit else { throw error(.tooManyParts(limit: Self.partLimit)) }
    guard depth <= Self.depthLimit else { throw error(.tooDeep(limit: Self.depthLimit)) }
    switch token {
    case .not: return try negation()
    case .open: return try parenthesis()
    case .field(let name, let hasValue): return try field(name, hasValue: hasValue)
    case .phrase(let text, let isOpen): return try phrase(text, isOpen: isOpen)
    case .word(let text):
      if let (field, value) = equation(text) { throw error(.equalsSign(field, value)) }
      if let paragraphs = paragraphs(after: text) { return paragraphs }
      advance()
      return folded(text).isEmpty ? nil : .word(text)
    case .or, .close, .end: return nil
    }
  }

  /// A field and its value, where an equals sign stands between them.
  private func equation(_ word: String) -> (Query.Field, String)? {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let field = Query.Field.allCases.first(where: { $0.isCalled(parts[0]) })
    else { return nil }
    return (field, parts[1])
  }

  /// The paragraphs of a citation, as in `para. 54` or `paras 50-60`, where the token is its head.
  private mutating func paragraphs(after word: String) -> Query.Node? {
    guard word.isParagraph else { return nil }
    var ahead = scanner
    guard case .word(let number) = ahead.token(), let range = paragraphs(number) else { return nil }
    scanner = ahead
    advance()
    return .field(.paragraph, .paragraphs(range))
  }

  /// The numbers of paragraphs as a citation writes them, up to a comma.
  private func paragraphs(_ number: String) -> ClosedRange<Int>? {
    let number = String(number.prefix { $0 != "," && $0 != ";" })
    return paragraphs(number, isUnfinished: false)
  }

  private mutating func negation() throws(QueryError) -> Query.Node? {
    let position = scanner.position
    advance()
    if token == .end || token == .close || token == .or {
      guard isTyping, token == .end else { throw error(.nothingAfter("-"), at: position) }
      return nil
    }
    return try part().map { .not($0) }
  }

  private mutating func parenthesis() throws(QueryError) -> Query.Node? {
    let position = scanner.position
    advance()
    if token == .close { throw error(.emptyParentheses, at: position) }
    let node = try any()
    if token == .close {
      advance()
    } else if !isTyping {
      throw error(.openParenthesis, at: position)
    }
    return node
  }

  private mutating func phrase(_ text: String, isOpen: Bool) throws(QueryError) -> Query.Node? {
    if isOpen, !isTyping { throw error(.openQuote) }
    advance()
    guard !folded(text).isEmpty else { return nil }
    let words = text.split(separator: " ").map(String.init)
    if words.count == 2, words[0].isParagraph, let range = paragraphs(words[1]) {
      return .field(.paragraph, .paragraphs(range))
    }
    return isOpen ? .unfinishedPhrase(text) : .phrase(text)
  }
}

extension String {
  /// Whether it is the word for paragraphs before their numbers, in the three languages.
  fileprivate var isParagraph: Bool {
    self == "¶" || self == "§"
      || [
        "para", "paras", "paragraph", "paragraphs", "par", "paragraphe", "paragraphes", "parr",
        "parrs", "parrafo", "parrafos",
      ].contains(folded(self))
  }
}

extension Query.Node {
  fileprivate var alternatives: [Query.Node] {
    if case .or(let parts) = self { parts } else { [self] }
  }

  fileprivate var conjuncts: [Query.Node] {
    if case .and(let parts) = self { parts } else { [self] }
  }

  /// Words side by side of which the last is still being typed.
  fileprivate static func unfinishedPhrase(_ text: String) -> Query.Node {
    let words = text.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    return ["or", "not"].contains(words.lowercased()) ? .phrase(text) : .word(words)
  }
}
