/// An organization, process or project that the record mentions.
///
/// Source: one row of `bodies.csv`.
public struct Body: Identifiable, Hashable, Sendable {
  public let id: Identifier<Body>
  public let kind: String
  public let acronyms: Names
  public let names: Names

  public init(id: Identifier<Body>, kind: String, acronyms: Names, names: Names) {
    self.id = id
    self.kind = kind
    self.acronyms = acronyms
    self.names = names
  }
}
