extension Participant.Role {
  /// The capacity in which somebody is listed; the list says nothing of anybody's gender.
  public var names: Names {
    switch self {
    case .delegate:
      Names(english: "delegate", french: "délégué(e)", spanish: "delegado/a")
    case .substitute:
      Names(english: "substitute", french: "suppléant(e)", spanish: "suplente")
    case .adviser:
      Names(english: "adviser", french: "conseiller(ère)", spanish: "consejero/a")
    case .observer:
      Names(english: "observer", french: "observateur(trice)", spanish: "observador/a")
    case .representative:
      Names(english: "representative", french: "représentant(e)", spanish: "representante")
    case .secretariat:
      Names(english: "secretariat", french: "secrétariat", spanish: "secretaría")
    }
  }
}
