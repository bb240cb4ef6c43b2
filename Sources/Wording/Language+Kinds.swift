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

  /// The words of the record's tables that have names, in the order of the alphabet.
  public static let namedKinds = kinds.keys.sorted()

  private static let kinds: [String: (french: String, spanish: String)] = [
    "ISO code": ("code ISO", "código ISO"),
    "ISO code of the delegation": ("code ISO de la délégation", "código ISO de la delegación"),
    "acronym": ("sigle", "sigla"),
    "action": ("action", "acción"),
    "adoption": ("adoption", "adopción"),
    "agenda": ("programme", "programa"),
    "agreement": ("accord", "acuerdo"),
    "attribution": ("attribution", "atribución"),
    "background": ("contexte", "antecedentes"),
    "body": ("organisme", "organismo"),
    "candidate": ("possible", "posible"),
    "cited as": ("cité comme", "citado como"),
    "civil-society": ("société civile", "sociedad civil"),
    "classification": ("classification", "clasificación"),
    "closing": ("clôture", "clausura"),
    "code": ("code", "código"),
    "commitment": ("engagement", "compromiso"),
    "conclusion": ("conclusion", "conclusión"),
    "constitution": ("constitution", "constitución"),
    "convention": ("convention", "convenio"),
    "country": ("pays", "país"),
    "date": ("date", "fecha"),
    "decision": ("décision", "decisión"),
    "declaration": ("déclaration", "declaración"),
    "default": ("par défaut", "por defecto"),
    "definition": ("définition", "definición"),
    "delegation": ("délégation", "delegación"),
    "discrepancy": ("discordance", "discrepancia"),
    "discussion": ("discussion", "discusión"),
    "document": ("document", "documento"),
    "election": ("élection", "elección"),
    "employers": ("employeurs", "empleadores"),
    "figure": ("chiffre", "cifra"),
    "framework": ("cadre", "marco"),
    "full": ("en entier", "por entero"),
    "government": ("gouvernement", "gobierno"),
    "group": ("groupe", "grupo"),
    "heading": ("titre", "epígrafe"),
    "honorific": ("titre de civilité", "tratamiento"),
    "id": ("identifiant", "identificador"),
    "ilo-organ": ("organe de l'OIT", "órgano de la OIT"),
    "ilo-unit": ("unité du BIT", "unidad de la OIT"),
    "in paragraph": ("au paragraphe", "en el párrafo"),
    "instrument": ("instrument", "instrumento"),
    "intergovernmental": ("intergouvernemental", "intergubernamental"),
    "intervention": ("intervention", "intervención"),
    "introduction": ("introduction", "introducción"),
    "item": ("alinéa", "apartado"),
    "kind": ("nature", "clase"),
    "label": ("désignation", "designación"),
    "list": ("liste", "lista"),
    "locale": ("environnement", "entorno"),
    "meeting": ("réunion", "reunión"),
    "misprint": ("coquille", "errata"),
    "name": ("nom", "nombre"),
    "name in use": ("nom usuel", "nombre usual"),
    "name in use of the delegation": (
      "nom usuel de la délégation", "nombre usual de la delegación"
    ),
    "none": ("aucune", "ninguna"),
    "note": ("note", "nota"),
    "number": ("nombre", "número"),
    "number of the conclusion": ("numéro de la conclusion", "número de la conclusión"),
    "office": ("fonction", "cargo"),
    "officer": ("fonction", "cargo"),
    "official name": ("nom officiel", "nombre oficial"),
    "on behalf of": ("au nom de", "en nombre de"),
    "opening": ("ouverture", "apertura"),
    "paragraph": ("paragraphe", "párrafo"),
    "part": ("en partie", "en parte"),
    "participant": ("participant", "participante"),
    "person": ("personne", "persona"),
    "place": ("endroit", "lugar"),
    "plan": ("plan", "plan"),
    "point": ("point", "punto"),
    "position": ("poste", "puesto"),
    "preparation": ("préparation", "preparación"),
    "printed": ("imprimé", "impreso"),
    "printed name": ("nom imprimé", "nombre impreso"),
    "printed text": ("texte imprimé", "texto impreso"),
    "priority": ("priorité", "prioridad"),
    "procedure": ("procédure", "procedimiento"),
    "proceeding": ("procédure", "procedimiento"),
    "process": ("processus", "proceso"),
    "project": ("projet", "proyecto"),
    "proposal": ("proposition", "propuesta"),
    "protocol": ("protocole", "protocolo"),
    "provision": ("disposition", "disposición"),
    "query": ("requête", "consulta"),
    "question": ("question", "pregunta"),
    "reading": ("lecture", "lectura"),
    "recommendation": ("recommandation", "recomendación"),
    "reference": ("renvoi", "remisión"),
    "regional": ("régional", "regional"),
    "relation": ("lien", "relación"),
    "report": ("rapport", "informe"),
    "request": ("demande", "solicitud"),
    "resolution": ("résolution", "resolución"),
    "role": ("qualité", "calidad"),
    "session": ("session", "reunión"),
    "short title": ("titre abrégé", "título abreviado"),
    "speaker": ("orateur", "orador"),
    "submission": ("soumission", "presentación"),
    "symbol": ("cote", "signatura"),
    "text": ("texte", "texto"),
    "theme": ("thème", "tema"),
    "title": ("titre", "título"),
    "topic": ("sujet", "asunto"),
    "un-system": ("système des Nations Unies", "sistema de las Naciones Unidas"),
    "university": ("université", "universidad"),
    "workers": ("travailleurs", "trabajadores"),
    "year": ("année", "año"),
  ]
}
