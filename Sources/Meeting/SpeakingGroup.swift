/// The group in whose place somebody takes the floor.
public enum SpeakingGroup: String, CaseIterable, Hashable, Sendable {
  case government
  case employers
  case workers
  case chair
  case office
  case observer

  public var names: Names {
    switch self {
    case .government:
      Names(english: "Governments", french: "Gouvernements", spanish: "Gobiernos")
    case .employers:
      Names(english: "Employers", french: "Employeurs", spanish: "Empleadores")
    case .workers:
      Names(english: "Workers", french: "Travailleurs", spanish: "Trabajadores")
    case .chair:
      Names(english: "Chair", french: "Présidence", spanish: "Presidencia")
    case .office:
      Names(english: "Office", french: "Bureau", spanish: "Oficina")
    case .observer:
      Names(english: "Observers", french: "Observateurs", spanish: "Observadores")
    }
  }
}
