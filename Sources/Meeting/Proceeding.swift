/// A paragraph that reports what the Meeting did, and nobody's words.
///
/// Source: one row of `proceedings.csv`.
public struct Proceeding: Identifiable, Hashable, Sendable {
  public let id: Identifier<Proceeding>
  public let paragraph: Int
  /// The heading under which the paragraph stands; `nil` in the introduction.
  public let theme: Identifier<Theme>?
  /// What happened, in a word, such as `election`.
  public let kind: String
  public let text: String

  public init(
    id: Identifier<Proceeding>, paragraph: Int, theme: Identifier<Theme>?, kind: String,
    text: String
  ) {
    self.id = id
    self.paragraph = paragraph
    self.theme = theme
    self.kind = kind
    self.text = text
  }
}
