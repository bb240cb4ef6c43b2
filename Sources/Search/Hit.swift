public import Meeting

/// A record that a search found, and what in it the words hit.
public struct Hit: Hashable, Sendable {
  public let kind: SearchRecord.Kind
  /// The identifier of the record, as it stands in the data.
  public let id: String
  /// How good a hit it is; comparable within one search only.
  public let score: Double
  /// What was hit, such as `name`, `ISO code` or `text`.
  public let field: String
  /// How the speaker is known whose name was hit; `nil` where something else was.
  public let attribution: Attribution?
  /// The language of the name or text that was hit; `nil` where it has none.
  public let language: Language?
  /// The name that was hit, or a piece of the text.
  public let snippet: String
  /// The letters of the snippet that were hit, in characters.
  public let matches: [Range<Int>]
}
