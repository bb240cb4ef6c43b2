/// A paragraph or an item of the conclusions that the Meeting adopted, in our words.
///
/// Source: one row of `conclusions.csv`.
public struct Conclusion: Identifiable, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case paragraph
    case item
  }

  /// The number by which it is cited, such as `5` or `5(iii)`.
  public let id: Identifier<Conclusion>
  public let kind: Kind
  /// What the part is about, in a few words.
  public let heading: String
  public let text: String
  public let topics: [Identifier<Topic>]
  public let instruments: [Identifier<Instrument>]
  public let bodies: [Identifier<Body>]

  public init(
    id: Identifier<Conclusion>, kind: Kind, heading: String, text: String,
    topics: [Identifier<Topic>], instruments: [Identifier<Instrument>], bodies: [Identifier<Body>]
  ) {
    self.id = id
    self.kind = kind
    self.heading = heading
    self.text = text
    self.topics = topics
    self.instruments = instruments
    self.bodies = bodies
  }
}
