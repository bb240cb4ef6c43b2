/// One listing in the list of participants.
///
/// A person who is listed twice has two of these; the second names the first in `sameAs`.
///
/// Source: one row of `participants.csv`.
public struct Participant: Identifiable, Hashable, Sendable {
  public enum Role: String, CaseIterable, Hashable, Sendable {
    case delegate
    case substitute
    case adviser
    case observer
    case representative
    case secretariat
  }

  public let id: Identifier<Participant>
  public let delegation: Identifier<Delegation>
  public let role: Role
  /// As printed (`Mr`, `Mme`, `Sra.`); `nil` in the secretariat's table, which prints none.
  public let honorific: String?
  /// As printed, misprints included.
  public let name: String
  /// As printed; `nil` in the secretariat's table.
  public let position: String?
  /// The language in which the listing is printed; `nil` where it is a bare name.
  public let language: Language?
  /// The office in the secretariat under which the person is listed.
  public let office: String?
  /// The first listing of the same person.
  public let sameAs: Identifier<Participant>?

  public init(
    id: Identifier<Participant>, delegation: Identifier<Delegation>, role: Role,
    honorific: String?, name: String, position: String?, language: Language?, office: String?,
    sameAs: Identifier<Participant>?
  ) {
    self.id = id
    self.delegation = delegation
    self.role = role
    self.honorific = honorific
    self.name = name
    self.position = position
    self.language = language
    self.office = office
    self.sameAs = sameAs
  }

  /// The name with its honorific, as printed.
  public var fullName: String {
    guard let honorific else { return name }
    return "\(honorific) \(name)"
  }
}
