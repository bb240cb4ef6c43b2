/// A paragraph, decision, commitment or figure of a related document, in our words.
///
/// Source: one row of `provisions.csv`.
public struct Provision: Identifiable, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case background
    case proposal
    case decision
    case commitment
    case request
    case figure
    case conclusion
    case priority
    case action
  }

  /// What comes before or after a provision along time.
  public enum Link: Hashable, Sendable {
    case provision(Identifier<Provision>)
    case conclusion(Identifier<Conclusion>)

    /// The link as it stands in the data: an identifier, or `c:` and the number of a conclusion.
    public var rawValue: String {
      switch self {
      case .provision(let id): id.rawValue
      case .conclusion(let id): "c:\(id.rawValue)"
      }
    }
  }

  public let id: Identifier<Provision>
  public let document: Identifier<RelatedDocument>
  /// The paragraph or item, as the document numbers it.
  public let number: String
  public let kind: Kind
  /// ISO 8601, to the year, the month or the day; `nil` where the row is not dated itself.
  public let date: String?
  public let text: String
  public let topics: [Identifier<Topic>]
  public let instruments: [Identifier<Instrument>]
  public let bodies: [Identifier<Body>]
  /// ISO 3166-1 alpha-2 codes of the countries that it names.
  public let countries: [String]
  public let followsFrom: [Link]
  public let leadsTo: [Link]

  public init(
    id: Identifier<Provision>, document: Identifier<RelatedDocument>, number: String, kind: Kind,
    date: String?, text: String, topics: [Identifier<Topic>],
    instruments: [Identifier<Instrument>], bodies: [Identifier<Body>], countries: [String],
    followsFrom: [Link], leadsTo: [Link]
  ) {
    self.id = id
    self.document = document
    self.number = number
    self.kind = kind
    self.date = date
    self.text = text
    self.topics = topics
    self.instruments = instruments
    self.bodies = bodies
    self.countries = countries
    self.followsFrom = followsFrom
    self.leadsTo = leadsTo
  }
}
