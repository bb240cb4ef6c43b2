/// A convention, recommendation, declaration, framework or the like that the record cites.
///
/// Source: one row of `instruments.csv`.
public struct Instrument: Identifiable, Hashable, Sendable {
  /// The code by which it is cited, such as `C097` or `MFLM`.
  public let id: Identifier<Instrument>
  public let kind: String
  /// The number of a Convention or Recommendation.
  public let number: Int?
  public let year: Int?
  public let titles: Names
  /// How people say it, for a narrow column.
  public let shortTitles: Names

  public init(
    id: Identifier<Instrument>, kind: String, number: Int?, year: Int?, titles: Names,
    shortTitles: Names
  ) {
    self.id = id
    self.kind = kind
    self.number = number
    self.year = year
    self.titles = titles
    self.shortTitles = shortTitles
  }
}
