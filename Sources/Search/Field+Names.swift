internal import Meeting
internal import Wording

extension Query.Field {
  /// What readers call it who think in French, in Spanish, or of another program, beside its own
  /// name; in full, and folded.
  var aliases: [String] {
    switch self {
    case .country: ["pays", "pais", "delegation", "delegacion"]
    case .group: ["groupe", "grupo"]
    case .theme: ["tema"]
    case .speaker:
      ["orateur", "oratrice", "orador", "oradora", "person", "personne", "persona", "author"]
    case .onBehalfOf: ["pour", "por"]
    case .cites: ["cite", "cita", "instrument", "convention", "instrumento", "convenio"]
    case .topic: ["sujet", "asunto"]
    case .body:
      ["organisme", "organismo", "organisation", "organization", "organizacion"]
    case .kind: ["nature", "clase", "genre", "type", "tipo"]
    case .role: ["qualite", "calidad", "rol"]
    case .section: ["seccion"]
    case .paragraph: ["paragraphe", "parrafo", "parr"]
    case .asks: ["demande", "pide"]
    case .label: ["designation", "designacion"]
    case .language: ["langue", "lengua", "idioma"]
    case .id: ["identifiant", "identificador"]
    case .has: ["avec", "con", "tiene"]
    }
  }

  /// The values that the program has names for, where a record may have others beside them.
  var namedValues: [Query.Choice] {
    switch self {
    case .kind: kinds
    case .role: roles
    default: choices ?? []
    }
  }

  /// The values that a text means: those that have its name in another language, or the only one
  /// whose name begins so; otherwise the text itself.
  func values(named text: String) -> [String] {
    let (name, known) = (folded(text), namedValues)
    // An English beginning is cut where the record's own values are looked up.
    guard !name.isEmpty, !known.contains(where: { folded($0.value).hasPrefix(name) }) else {
      return [text]
    }
    let whole = known.filter { $0.spellings.contains(name) }
    if !whole.isEmpty { return whole.map(\.value) }
    let cut = known.filter { $0.spellings.contains { $0.hasPrefix(name) } }
    return cut.count == 1 ? [cut[0].value] : [text]
  }
}

private let roles = Participant.Role.allCases.map { role in
  let feminine: [String] =
    switch role {
    case .delegate: ["déléguée", "delegada"]
    case .substitute: ["suppléante"]
    case .adviser: ["conseillère", "consejera"]
    case .observer: ["observatrice", "observadora"]
    case .representative: ["représentante"]
    case .secretariat: []
    }
  return Query.Choice(role.rawValue, [role.names], others: feminine)
}

/// The kinds of points, and whatever else the catalogues have a word for.
private let kinds =
  Point.Kind.allCases.map { Query.Choice($0.rawValue, $0.names) }
  + Language.namedKinds.map { kind in
    Query.Choice(
      kind,
      Names(
        english: Language.english.word(kind: kind), french: Language.french.word(kind: kind),
        spanish: Language.spanish.word(kind: kind)))
  }
