public import Meeting

/// What a reader asks for, in the one query language of the program.
///
/// Words are and-ed; `"phrases"`; `-not` or `not`; `or` or `|`; parentheses; `field:value`.
/// The description is the query in canonical spelling, and reads back as the same query.
public struct Query: Hashable, Sendable {
  /// The whole query; `nil` asks for nothing in particular, and so for everything.
  public let root: Node?

  public init(_ root: Node?) {
    self.root = root
  }

  /// Whether the query asks for nothing in particular.
  public var isEmpty: Bool { root == nil }

  /// Whether the query only says what must not match, and so looks for nothing.
  public var isOnlyNegative: Bool { root.map { $0.wanted.isEmpty } ?? false }

  /// Whether the query is one word, phrase or field.
  public var isOnePart: Bool { root.map { $0.wanted == [$0] } ?? false }

  /// The query that `text` spells.
  ///
  /// - Throws: the first error, with its position and the mend.
  public init(_ text: String) throws(QueryError) {
    var parser = QueryParser(text, isTyping: false)
    root = try parser.query()
  }

  /// The query that `text` spells to those who ask a record: a value is one of the values that the
  /// record has.
  ///
  /// - Throws: the first error, such as a value that several values of the record begin with.
  public init(_ text: String, in meeting: Meeting) throws(QueryError) {
    var parser = QueryParser(text, isTyping: false, meeting)
    root = try parser.query()
  }

  /// The query that somebody has typed so far to ask a record.
  ///
  /// - Throws: errors that typing on cannot mend.
  public init(typing text: String, in meeting: Meeting) throws(QueryError) {
    var parser = QueryParser(text, isTyping: true, meeting)
    root = try parser.query()
  }

  /// The query that somebody has typed so far.
  ///
  /// An open quotation mark or parenthesis, and a `-`, `not`, `or` or `field:` with nothing after
  /// it, are passed over at the end: what stands before them counts.
  ///
  /// - Throws: errors that typing on cannot mend.
  public init(typing text: String) throws(QueryError) {
    var parser = QueryParser(text, isTyping: true)
    root = try parser.query()
  }
}

extension Query: CustomStringConvertible {
  public var description: String { root?.description ?? "" }
}
