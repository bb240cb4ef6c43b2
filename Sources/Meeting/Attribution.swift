/// Who spoke, and how that is known.
public enum Attribution: Hashable, Sendable {
  /// The record itself says who held the office that spoke.
  case stated(Speaker)
  /// The record leaves one person only, for the reason that the intervention gives.
  case inferred(Speaker)
  /// The record names nobody; any one of these persons may have spoken.
  case oneOf([Identifier<Participant>])
  /// The record names nobody and leaves no list of candidates.
  case unknown

  /// A person who spoke: a listed participant, or an officer who is not on the list.
  public enum Speaker: Hashable, Sendable {
    case participant(Identifier<Participant>)
    case officer(Identifier<Officer>)

    /// The identifier as it stands in the data.
    public var rawValue: String {
      switch self {
      case .participant(let id): id.rawValue
      case .officer(let id): id.rawValue
      }
    }
  }

  /// The word for it in the published contract.
  public var keyword: String {
    switch self {
    case .stated: "stated"
    case .inferred: "inferred"
    case .oneOf: "one_of"
    case .unknown: "unknown"
    }
  }

  /// The one person who spoke, where the record leaves one.
  public var speaker: Speaker? {
    switch self {
    case .stated(let speaker), .inferred(let speaker): speaker
    case .oneOf, .unknown: nil
    }
  }

  /// Those who may have spoken, where the record names nobody.
  public var candidates: [Identifier<Participant>] {
    guard case .oneOf(let candidates) = self else { return [] }
    return candidates
  }
}
