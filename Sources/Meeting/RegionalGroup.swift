/// A regional group of governments or a regional organization, and its members at the time.
///
/// Source: one row of `regional_groups.csv`; its `source` column says where the membership is from.
public struct RegionalGroup: Identifiable, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case governmentGroup = "government-group"
    case regionalOrganization = "regional-organization"
  }

  public let id: Identifier<RegionalGroup>
  public let kind: Kind
  public let names: Names
  public let acronyms: Names
  /// ISO 3166-1 alpha-2 codes of all members.
  public let members: [String]
  /// The day for which the membership holds, ISO 8601, to the month or the day.
  public let asOf: String
  public let source: String

  public init(
    id: Identifier<RegionalGroup>, kind: Kind, names: Names, acronyms: Names, members: [String],
    asOf: String, source: String
  ) {
    self.id = id
    self.kind = kind
    self.names = names
    self.acronyms = acronyms
    self.members = members
    self.asOf = asOf
    self.source = source
  }
}
