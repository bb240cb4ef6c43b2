/// One thing that was said in an intervention, in our words.
///
/// Source: one row of `points.csv`.
public struct Point: Identifiable, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case asks
    case supports
    case opposes
    case warns
    case offers
    case reports
    case explains
    case answers
    case sumsUp = "sums-up"
  }

  public let id: Identifier<Point>
  public let intervention: Identifier<Intervention>
  public let paragraph: Int
  public let kind: Kind
  public let text: String
  public let topics: [Identifier<Topic>]
  public let instruments: [Identifier<Instrument>]
  public let bodies: [Identifier<Body>]
  /// ISO 3166-1 alpha-2 codes of the countries that it names.
  public let countries: [String]

  public init(
    id: Identifier<Point>, intervention: Identifier<Intervention>, paragraph: Int, kind: Kind,
    text: String, topics: [Identifier<Topic>], instruments: [Identifier<Instrument>],
    bodies: [Identifier<Body>], countries: [String]
  ) {
    self.id = id
    self.intervention = intervention
    self.paragraph = paragraph
    self.kind = kind
    self.text = text
    self.topics = topics
    self.instruments = instruments
    self.bodies = bodies
    self.countries = countries
  }
}
