/// A section of the list of participants.
public enum Section: String, CaseIterable, Hashable, Sendable {
  case governmentMembers = "government-members"
  case employerMembers = "employer-members"
  case workerMembers = "worker-members"
  case governmentObservers = "government-observers"
  case employerObservers = "employer-observers"
  case workerObservers = "worker-observers"
  case intergovernmental = "igo-representatives"
  case nonGovernmental = "ngo-representatives"
  case secretariat

  /// The section's name, shortened from its printed heading.
  public var names: Names {
    switch self {
    case .governmentMembers:
      Names(
        english: "Government members", french: "Membres gouvernementaux",
        spanish: "Miembros gubernamentales")
    case .employerMembers:
      Names(
        english: "Employer members", french: "Membres employeurs", spanish: "Miembros empleadores")
    case .workerMembers:
      Names(
        english: "Worker members", french: "Membres travailleurs", spanish: "Miembros trabajadores")
    case .governmentObservers:
      Names(
        english: "Government observers", french: "Observateurs gouvernementaux",
        spanish: "Observadores de los Gobiernos")
    case .employerObservers:
      Names(
        english: "Employer observers", french: "Observateurs employeurs",
        spanish: "Observadores empleadores")
    case .workerObservers:
      Names(
        english: "Worker observers", french: "Observateurs travailleurs",
        spanish: "Observadores trabajadores")
    case .intergovernmental:
      Names(
        english: "International organizations", french: "Organisations internationales",
        spanish: "Organizaciones internacionales")
    case .nonGovernmental:
      Names(
        english: "Non-governmental organizations",
        french: "Organisations non gouvernementales",
        spanish: "Organizaciones no gubernamentales")
    case .secretariat:
      Names(english: "Secretariat", french: "Secrétariat", spanish: "Secretaría")
    }
  }
}
