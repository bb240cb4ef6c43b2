/// Why a text is no query, where, and what would mend it.
public struct QueryError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    case unknownField(String, nearest: Query.Field?)
    case ambiguousField(String, [Query.Field])
    case missingValue(Query.Field)
    case unknownValue(Query.Field, String, nearest: String?, expected: [String])
    case ambiguousValue(Query.Field, String, [String])
    case badParagraphs(String)
    /// A field with an equals sign and a value.
    case equalsSign(Query.Field, String)
    /// Several values in a row, of a field that takes one.
    case severalValues(Query.Field, [String])
    case openQuote
    case openParenthesis
    case strayParenthesis
    case emptyParentheses
    /// An operator with nothing after it.
    case nothingAfter(String)
    /// An operator with nothing before it.
    case nothingBefore(String)
    case tooDeep(limit: Int)
    case tooManyParts(limit: Int)
    /// The limit is in bytes.
    case tooLong(limit: Int)
  }

  /// The character at which it stands, counted from 1.
  public let position: Int
  public let problem: Problem

  public init(position: Int, problem: Problem) {
    self.position = position
    self.problem = problem
  }
}
