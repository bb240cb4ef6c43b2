/// An office held at the Meeting.
///
/// Source: one row of `officers.csv`.
public struct Officer: Identifiable, Hashable, Sendable {
  public let id: Identifier<Officer>
  public let offices: Names
  public let group: SpeakingGroup
  /// The holder as printed; `nil` where the record mentions the office and names nobody.
  public let person: String?
  /// The holder's listing; `nil` where the list of participants has none.
  public let participant: Identifier<Participant>?
  /// ISO 3166-1 alpha-2 of the holder's country, where the record gives it.
  public let country: String?
  /// The paragraphs that name the office; empty where only the list of participants does.
  public let paragraphs: [Int]
  /// What a reader must know about the office or its holder.
  public let note: String?

  public init(
    id: Identifier<Officer>, offices: Names, group: SpeakingGroup, person: String?,
    participant: Identifier<Participant>?, country: String?, paragraphs: [Int], note: String?
  ) {
    self.id = id
    self.offices = offices
    self.group = group
    self.person = person
    self.participant = participant
    self.country = country
    self.paragraphs = paragraphs
    self.note = note
  }
}
