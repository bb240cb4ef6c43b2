public import Meeting

extension Query {
  /// A part of a query.
  public indirect enum Node: Hashable, Sendable {
    /// A word, or words joined by punctuation; the last may be cut short.
    case word(String)
    /// Whole words that stand side by side.
    case phrase(String)
    case field(Field, Value)
    case and([Node])
    case or([Node])
    case not(Node)
  }

  /// What a field is compared with.
  public enum Value: Hashable, Sendable {
    case text(String)
    /// Paragraph numbers, both ends included.
    case paragraphs(ClosedRange<Int>)
    /// Rows that are not known by what the record says, and what they are called in a query.
    case rows(Matches, called: String)
  }
}

extension Query.Node: CustomStringConvertible {
  /// The query text that gives this part again.
  public var description: String {
    switch self {
    case .word(let word): word
    case .phrase(let phrase): "\"\(phrase)\""
    case .field(let field, let value): "\(field.rawValue):\(value)"
    case .and(let parts): parts.map { $0.nested(in: .and) }.joined(separator: " ")
    case .or(let parts): parts.map { $0.nested(in: .or) }.joined(separator: " or ")
    case .not(let part): "-" + part.nested(in: .not)
    }
  }

  private enum Place { case and, or, not }

  private func nested(in place: Place) -> String {
    switch (self, place) {
    case (.or, _), (.and, .not), (.and, .and): "(\(self))"
    default: "\(self)"
    }
  }
}

extension Query.Value: CustomStringConvertible {
  /// The value as a query writes it, in quotes where it needs them.
  public var description: String {
    switch self {
    case .text(let text):
      text.contains { $0.isWhitespace || QueryScanner.breaks.contains($0) } ? "\"\(text)\"" : text
    case .paragraphs(let range):
      switch (range.lowerBound, range.upperBound) {
      case (let first, let last) where first == last: "\(first)"
      case (let first, .max): "\(first)-"
      case (let first, let last): "\(first)-\(last)"
      }
    case .rows(_, let name): name
    }
  }
}

extension Query.Node {
  /// The parts that a record must have, in order; those under `not` are left out.
  var wanted: [Query.Node] {
    switch self {
    case .word, .phrase, .field: [self]
    case .and(let parts), .or(let parts): parts.flatMap(\.wanted)
    case .not: []
    }
  }
}
