/// The four ways in which a speaker is known.
public enum Sureness: String, CaseIterable, Hashable, Sendable {
  case stated
  case inferred
  case oneOf = "one_of"
  case unknown

  public init(_ attribution: Attribution) {
    switch attribution {
    case .stated: self = .stated
    case .inferred: self = .inferred
    case .oneOf: self = .oneOf
    case .unknown: self = .unknown
    }
  }

  /// What it says of the speaker.
  public var names: Names {
    switch self {
    case .stated: Names(english: "Stated", french: "Indiqué", spanish: "Indicado")
    case .inferred: Names(english: "Inferred", french: "Déduit", spanish: "Deducido")
    case .oneOf:
      Names(english: "One of several", french: "Un parmi plusieurs", spanish: "Uno de varios")
    case .unknown: Names(english: "Not named", french: "Non nommé", spanish: "Sin nombrar")
    }
  }
}
