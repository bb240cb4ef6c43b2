/// The printed words of a reader's own copy of the report; shown, and never stored.
public struct PrintedText: Hashable, Sendable {
  /// The numbered paragraphs.
  public let paragraphs: [Int: String]
  /// The conclusions by number, such as `5(iii)`.
  public let conclusions: [String: String]

  public init(paragraphs: [Int: String], conclusions: [String: String]) {
    self.paragraphs = paragraphs
    self.conclusions = conclusions
  }
}
