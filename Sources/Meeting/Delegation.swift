/// A country in one capacity, an organization, or a service of the secretariat.
///
/// Source: one row of `delegations.csv`.
public struct Delegation: Identifiable, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case country
    case organization
    case service
  }

  public let id: Identifier<Delegation>
  public let section: Section
  public let kind: Kind
  /// The heading of the list of participants, misprints included.
  public let printed: String
  public let names: Names
  /// Acronyms as printed; empty where none is.
  public let acronyms: Names
  public let country: Country?
  /// Regional groups to which the country belonged on the first day of the meeting.
  public let groups: [Identifier<RegionalGroup>]

  public init(
    id: Identifier<Delegation>, section: Section, kind: Kind, printed: String, names: Names,
    acronyms: Names, country: Country?, groups: [Identifier<RegionalGroup>]
  ) {
    self.id = id
    self.section = section
    self.kind = kind
    self.printed = printed
    self.names = names
    self.acronyms = acronyms
    self.country = country
    self.groups = groups
  }
}

/// A country by its codes, and the region in which the ILO counts it.
public struct Country: Hashable, Sendable {
  public enum Region: String, CaseIterable, Hashable, Sendable {
    case africa
    case americas
    case arabStates = "arab-states"
    case asiaPacific = "asia-pacific"
    case europeCentralAsia = "europe-central-asia"
  }

  /// ISO 3166-1 alpha-2.
  public let iso2: String
  /// ISO 3166-1 alpha-3.
  public let iso3: String
  public let region: Region

  public init(iso2: String, iso3: String, region: Region) {
    self.iso2 = iso2
    self.iso3 = iso3
    self.region = region
  }
}
