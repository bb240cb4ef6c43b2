/// One of the two sides of a matrix: what its rows, or its columns, stand for.
public enum MatrixAxis: String, CaseIterable, Hashable, Sendable {
  case theme
  case group
  /// The country or organization that spoke; a spokesperson's words go to the group.
  case country
  /// The person, only where the record states or infers one.
  case speaker
  /// How the speaker is known.
  case attribution
  /// What a point does, such as `asks`.
  case kind
  case topic
  case instrument
  case body

  /// Whether what is counted may stand under several of its headers, or under none.
  public var overlaps: Bool {
    switch self {
    case .theme, .group, .country, .speaker, .attribution: false
    case .kind, .topic, .instrument, .body: true
    }
  }

  /// What stands under one header, as it is said in a heading.
  public var names: Names {
    switch self {
    case .theme: Names(english: "Theme", french: "Thème", spanish: "Tema")
    case .group: Names(english: "Group", french: "Groupe", spanish: "Grupo")
    case .country: Names(english: "Country", french: "Pays", spanish: "País")
    case .speaker: Names(english: "Speaker", french: "Orateur", spanish: "Orador")
    case .attribution: Names(english: "Known", french: "Connu", spanish: "Conocido")
    case .kind: Names(english: "Kind", french: "Nature", spanish: "Clase")
    case .topic: Names(english: "Topic", french: "Sujet", spanish: "Asunto")
    case .instrument: Names(english: "Instrument", french: "Instrument", spanish: "Instrumento")
    case .body: Names(english: "Body", french: "Organisme", spanish: "Organismo")
    }
  }
}
