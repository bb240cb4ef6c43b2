/// What to change in a query that matches nothing.
public struct QuerySuggestion: Hashable, Sendable {
  /// One change: what to take out, what to put there, and what it gives.
  public struct Change: Hashable, Sendable {
    /// The part of the query, as it is spelt there.
    public let part: String
    /// The nearest known spelling; `nil` where the part is dropped.
    public let replacement: String?
    /// The query after the change.
    public let query: Query
    /// The number of records that it matches.
    public let count: Int
  }

  /// The part without which most is found.
  public let drop: Change?
  /// The part whose nearest known spelling finds something.
  public let spelling: Change?
}

extension QuerySuggestion: CustomStringConvertible {
  /// The changes on one line, such as `did you mean skills? (12 matches)`.
  public var description: String {
    let mended = spelling.map { "did you mean \($0.replacement ?? "")? (\($0.matching))" }
    let dropped = drop.map { "without \($0.part) \($0.matching)" }
    return [mended, dropped].compactMap(\.self).joined(separator: "; ")
  }
}

extension QuerySuggestion.Change {
  fileprivate var matching: String { count == 1 ? "1 match" : "\(count) matches" }
}
