public import Meeting

extension Language {
  /// What a point does, as the record's tables say it in English.
  public func word(_ kind: Point.Kind) -> String {
    self == .english ? kind.rawValue : kind.names[self]
  }

  /// The capacity in which somebody is listed, as the record's tables say it in English.
  public func word(_ role: Participant.Role) -> String {
    self == .english ? role.rawValue : role.names[self]
  }

  /// One of the sides of a matrix, in the middle of a sentence.
  public func word(_ axis: MatrixAxis) -> String {
    switch (self, axis) {
    case (.english, _): axis.rawValue
    case (_, .attribution): word(kind: axis.rawValue)
    default: axis.names[self].lowercased()
    }
  }

  /// The kind of a theme, a conclusion, a document, a provision, an instrument or a body, of
  /// something that happened, of a contradiction or of a fact, from the word in the record's tables.
  ///
  /// A word that no table of ours has stays as it is.
  public func word(kind: String) -> String {
    switch self {
    case .english: kind
    case .french: Self.kinds[kind]?.french ?? kind
    case .spanish: Self.kinds[kind]?.spanish ?? kind
    }
  }

  private static let kinds: [String: (french: String, spanish: String)] = [
    "acronym": ("sigle", "sigla"),
    "action": ("action", "acción"),
    "adoption": ("adoption", "adopción"),
    "agenda": ("programme", "programa"),
    "agreement": ("accord", "acuerdo"),
    "attribution": ("attribution", "atribución"),
    "background": ("contexte", "antecedentes"),
    "body": ("organisme", "organismo"),
    "civil-society": ("société civile", "sociedad civil"),
    "classification": ("classification", "clasificación"),
    "closing": ("clôture", "clausura"),
    "commitment": ("engagement", "compromiso"),
    "conclusion": ("conclusion", "conclusión"),
    "constitution": ("constitution", "constitución"),
    "convention": ("convention", "convenio"),
    "country": ("pays", "país"),
    "decision": ("décision", "decisión"),
    "delegation": ("délégation", "delegación"),
    "discrepancy": ("discordance", "discrepancia"),
    "document": ("document", "documento"),
    "intervention": ("intervention", "intervención"),
    "officer": ("fonction", "cargo"),
    "participant": ("participant", "participante"),
    "point": ("point", "punto"),
    "printed": ("imprimé", "impreso"),
    "proceeding": ("procédure", "procedimiento"),
    "provision": ("disposition", "disposición"),
    "theme": ("thème", "tema"),
    "topic": ("sujet", "asunto"),
    "declaration": ("déclaration", "declaración"),
    "discussion": ("discussion", "discusión"),
    "election": ("élection", "elección"),
    "employers": ("employeurs", "empleadores"),
    "figure": ("chiffre", "cifra"),
    "framework": ("cadre", "marco"),
    "full": ("en entier", "por entero"),
    "government": ("gouvernement", "gobierno"),
    "honorific": ("titre de civilité", "tratamiento"),
    "role": ("qualité", "calidad"),
    "group": ("groupe", "grupo"),
    "heading": ("titre", "epígrafe"),
    "ilo-organ": ("organe de l'OIT", "órgano de la OIT"),
    "ilo-unit": ("unité du BIT", "unidad de la OIT"),
    "instrument": ("instrument", "instrumento"),
    "intergovernmental": ("intergouvernemental", "intergubernamental"),
    "introduction": ("introduction", "introducción"),
    "item": ("alinéa", "apartado"),
    "list": ("liste", "lista"),
    "meeting": ("réunion", "reunión"),
    "misprint": ("coquille", "errata"),
    "name": ("nom", "nombre"),
    "none": ("aucune", "ninguna"),
    "number": ("nombre", "número"),
    "opening": ("ouverture", "apertura"),
    "paragraph": ("paragraphe", "párrafo"),
    "part": ("en partie", "en parte"),
    "plan": ("plan", "plan"),
    "preparation": ("préparation", "preparación"),
    "priority": ("priorité", "prioridad"),
    "procedure": ("procédure", "procedimiento"),
    "process": ("processus", "proceso"),
    "project": ("projet", "proyecto"),
    "proposal": ("proposition", "propuesta"),
    "protocol": ("protocole", "protocolo"),
    "recommendation": ("recommandation", "recomendación"),
    "reference": ("renvoi", "remisión"),
    "regional": ("régional", "regional"),
    "report": ("rapport", "informe"),
    "request": ("demande", "solicitud"),
    "resolution": ("résolution", "resolución"),
    "submission": ("soumission", "presentación"),
    "un-system": ("système des Nations Unies", "sistema de las Naciones Unidas"),
    "university": ("université", "universidad"),
    "workers": ("travailleurs", "trabajadores"),
    "year": ("année", "año"),
  ]
}
