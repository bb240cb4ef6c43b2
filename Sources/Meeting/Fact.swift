/// Something that a paragraph of the report names, and the first point of ours that holds it.
///
/// Source: one row of `facts.csv`.
public struct Fact: Identifiable, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case acronym
    case instrument
    case body
    case country
    case number
    case year
  }

  public let id: Identifier<Fact>
  public let paragraph: Int
  public let kind: Kind
  /// As printed.
  public let value: String
  /// The point that holds it; `nil` where none does.
  public let point: Identifier<Point>?
  /// Why no point holds it; `nil` where one does.
  public let reason: String?

  public init(
    id: Identifier<Fact>, paragraph: Int, kind: Kind, value: String, point: Identifier<Point>?,
    reason: String?
  ) {
    self.id = id
    self.paragraph = paragraph
    self.kind = kind
    self.value = value
    self.point = point
    self.reason = reason
  }
}
