public import Meeting
internal import Wording

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

  /// A field with a value that nothing has, and some that something has.
  public struct Known: Hashable, Sendable {
    public let field: Query.Field
    public let values: [String]
    /// Whether there are more.
    public let isCut: Bool
  }

  /// A field that none of the rows has that were asked, and those that some have.
  public struct Missing: Hashable, Sendable {
    public let field: Query.Field
    public let fields: [Query.Field]
  }

  /// The first field that no row could ever match.
  public let missing: Missing?
  /// The part, or the parts, without which most is found.
  public let drop: Change?
  /// The part, or the parts, whose nearest known spelling finds something.
  public let spelling: Change?
  /// Where nothing else helps: what a field can have.
  public let known: Known?
}

extension QuerySuggestion: CustomStringConvertible {
  public var description: String { description(in: .english) }

  /// What to change, the spelling first, and how much each change would match.
  public func description(in language: Language) -> String {
    let words = language.words
    let mended = spelling.map {
      words.didYouMean($0.replacement ?? "", matches: words.matches($0.count))
    }
    let dropped = drop.map { words.without($0.part, matches: words.matches($0.count)) }
    let listed = known.map {
      words.knownValues(
        $0.field.rawValue, $0.values.joined(separator: ", ") + ($0.isCut ? ", …" : ""))
    }
    let lacking = missing.map {
      words.noSuchField($0.field.rawValue, known: $0.fields.map(\.rawValue))
    }
    return [lacking, mended, dropped, listed].compactMap(\.self).joined(separator: "; ")
  }
}
