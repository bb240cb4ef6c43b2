/// The report of the Meeting, or a document that stands before or after it.
///
/// Source: one row of `documents.csv`.
public struct RelatedDocument: Identifiable, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case preparation
    case decision
    case plan
    case report
    case resolution
  }

  public let id: Identifier<RelatedDocument>
  /// The document symbol; `nil` where none is printed.
  public let symbol: String?
  /// Whose document it is.
  public let body: Identifier<Body>
  /// The session, as printed.
  public let session: String
  /// ISO 8601, to the year, the month or the day.
  public let date: String
  /// As printed.
  public let title: String
  public let kind: Kind
  /// How it stands to the Meeting, in our words.
  public let relation: String

  public init(
    id: Identifier<RelatedDocument>, symbol: String?, body: Identifier<Body>, session: String,
    date: String, title: String, kind: Kind, relation: String
  ) {
    self.id = id
    self.symbol = symbol
    self.body = body
    self.session = session
    self.date = date
    self.title = title
    self.kind = kind
    self.relation = relation
  }
}
