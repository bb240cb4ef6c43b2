/// What a row or a column of counts stands for.
public struct MatrixHeader: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case theme(Identifier<Theme>)
    case group(SpeakingGroup)
    case country(Country)
    case organization(Identifier<Delegation>)
    /// A person; the first listing of one who is listed twice.
    case participant(Identifier<Participant>)
    /// A person who is not on the list, by the office held.
    case officer(Identifier<Officer>)
    /// The record leaves several persons, any of whom may have spoken.
    case oneOfSeveral
    /// The record names nobody.
    case notNamed
    case attribution(Sureness)
    case kind(Point.Kind)
    case topic(Identifier<Topic>)
    case instrument(Identifier<Instrument>)
    case body(Identifier<Body>)
    case section(Section)
    case role(Participant.Role)
    case honorific(HonorificGender)
  }

  /// How many of the things counted were said in the name of a group of countries.
  public struct Share: Hashable, Sendable {
    public let group: Identifier<RegionalGroup>
    public let count: Int
  }

  /// How many of the things counted members of a delegation said as spokespersons of a group.
  public struct GroupShare: Hashable, Sendable {
    public let group: SpeakingGroup
    public let count: Int
  }

  public let subject: Subject
  public let names: Names
  /// The name in a word, for a narrow column.
  public let shortNames: Names
  /// For whom a person spoke, or came; `nil` for all that is no person.
  public let affiliation: Names?
  /// Of what a country or a person said, what was said in the name of a group of countries.
  public internal(set) var onBehalfOf: [Share] = []
  /// What members of a country's delegations said for the Employers or the Workers, and stands there.
  public internal(set) var forGroups: [GroupShare] = []
  /// How many more of the things counted a person may have said, as one of several.
  public internal(set) var possible = 0

  init(_ subject: Subject, _ names: Names, short: Names? = nil, affiliation: Names? = nil) {
    self.subject = subject
    self.names = names
    let hasShort = short.map { !$0.isEmpty } ?? false
    shortNames = hasShort ? short ?? names : names
    self.affiliation = affiliation
  }
}

extension MatrixHeader {
  /// The word for what it is in the published contract.
  public var kind: String {
    switch subject {
    case .theme: "theme"
    case .group: "group"
    case .country: "country"
    case .organization: "organization"
    case .participant: "participant"
    case .officer: "officer"
    case .oneOfSeveral: "one_of"
    case .notNamed: "unknown"
    case .attribution: "attribution"
    case .kind: "kind"
    case .topic: "topic"
    case .instrument: "instrument"
    case .body: "body"
    case .section: "section"
    case .role: "role"
    case .honorific: "honorific"
    }
  }

  /// The identifier, code or keyword, as it stands in the data.
  public var id: String {
    switch subject {
    case .theme(let id): id.rawValue
    case .group(let group): group.rawValue
    case .country(let country): country.iso2
    case .organization(let id): id.rawValue
    case .participant(let id): id.rawValue
    case .officer(let id): id.rawValue
    case .oneOfSeveral: "one_of"
    case .notNamed: "unknown"
    case .attribution(let sureness): sureness.rawValue
    case .kind(let kind): kind.rawValue
    case .topic(let id): id.rawValue
    case .instrument(let id): id.rawValue
    case .body(let id): id.rawValue
    case .section(let section): section.rawValue
    case .role(let role): role.rawValue
    case .honorific(let gender): gender.rawValue
    }
  }

  /// The name at the head of a row: what it is called, and for whom a person spoke.
  public func title(in language: Language) -> String {
    switch subject {
    case .theme: return shortNames[language]
    case .instrument(let id):
      // A long identifier is ours, and says no more than the name.
      if shortNames[language] == id.rawValue || shortNames.isEmpty { return id.rawValue }
      return id.rawValue.count > 8
        ? shortNames[language] : "\(id.rawValue) \(shortNames[language])"
    default:
      return affiliation.map { "\(names[language]), \($0[language])" } ?? names[language]
    }
  }
}
