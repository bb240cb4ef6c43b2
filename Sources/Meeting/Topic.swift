/// An entry of the controlled vocabulary of what people spoke about.
///
/// Source: one row of `topics.csv`.
public struct Topic: Identifiable, Hashable, Sendable {
  public let id: Identifier<Topic>
  public let names: Names
  public let definition: String
  /// The theme to which it chiefly belongs.
  public let theme: Identifier<Theme>

  public init(id: Identifier<Topic>, names: Names, definition: String, theme: Identifier<Theme>) {
    self.id = id
    self.names = names
    self.definition = definition
    self.theme = theme
  }
}
