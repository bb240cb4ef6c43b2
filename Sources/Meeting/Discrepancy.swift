/// A place where the record contradicts itself or is misprinted, and how we read it.
///
/// Source: one row of `discrepancies.csv`.
public struct Discrepancy: Identifiable, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case name
    case number
    case list
    case reference
    case misprint
    case heading
    case attribution
  }

  public let id: Identifier<Discrepancy>
  public let kind: Kind
  /// The numbered paragraphs concerned; empty where it lies in the list of participants alone.
  public let paragraphs: [Int]
  /// Where it stands, for a reader with the report in hand.
  public let place: String
  public let what: String
  public let reading: String
  /// Identifiers of the rows that it touches, of any table.
  public let subjects: [String]

  public init(
    id: Identifier<Discrepancy>, kind: Kind, paragraphs: [Int], place: String, what: String,
    reading: String, subjects: [String]
  ) {
    self.id = id
    self.kind = kind
    self.paragraphs = paragraphs
    self.place = place
    self.what = what
    self.reading = reading
    self.subjects = subjects
  }
}
