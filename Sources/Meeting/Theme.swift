/// A heading of the report under which the Meeting held a part of its discussion.
///
/// Source: one row of `themes.csv`.
public struct Theme: Identifiable, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case opening
    case discussion
    case adoption
    case closing
  }

  public let id: Identifier<Theme>
  public let kind: Kind
  public let titles: Names
  /// The title in a word or two, for a narrow column.
  public let shortTitles: Names
  public let paragraphs: ClosedRange<Int>
  /// What the Meeting was asked under this heading, in our words; empty where nothing was.
  public let question: String

  public init(
    id: Identifier<Theme>, kind: Kind, titles: Names, shortTitles: Names,
    paragraphs: ClosedRange<Int>, question: String
  ) {
    self.id = id
    self.kind = kind
    self.titles = titles
    self.shortTitles = shortTitles
    self.paragraphs = paragraphs
    self.question = question
  }
}
