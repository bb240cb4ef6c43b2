extension Country.Region {
  /// The region as the ILO calls it.
  public var names: Names {
    switch self {
    case .africa: Names(english: "Africa", french: "Afrique", spanish: "África")
    case .americas: Names(english: "Americas", french: "Amériques", spanish: "Américas")
    case .arabStates:
      Names(english: "Arab States", french: "États arabes", spanish: "Estados Árabes")
    case .asiaPacific:
      Names(
        english: "Asia and the Pacific", french: "Asie et Pacifique", spanish: "Asia y el Pacífico")
    case .europeCentralAsia:
      Names(
        english: "Europe and Central Asia", french: "Europe et Asie centrale",
        spanish: "Europa y Asia Central")
    }
  }
}
