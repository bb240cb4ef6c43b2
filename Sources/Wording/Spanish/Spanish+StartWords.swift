extension Spanish: StartWords {
  func held(_ place: String, _ days: String, symbol: String) -> String {
    "\(place), \(days) · \(symbol)"
  }
  func howToGo(_ key: String) -> String {
    "\(key) y unas letras llevan a todo: \(key) cote, \(key) filipinas, \(key) CH, \(key) 54."
  }
  var howSpeakersAreKnown: String {
    "Quién habló está indicado, deducido con la razón, uno de varios (1 de 3), o sin nombrar."
  }
  func delegationsHeld(_ all: Int, national: Int, countries: Int, silent: Int) -> String {
    "\(all); \(national) \(form(national, "nacional", "nacionales")) (\(countries) "
      + "\(form(countries, "país", "países"))), \(silent) sin intervenciones"
  }
  func peopleHeld(_ listings: Int, persons: Int) -> String {
    "\(listings) \(form(listings, "inscripción", "inscripciones")) de \(persons) "
      + "\(form(persons, "persona", "personas"))"
  }
  func themesHeld(_ themes: Int, interventions: Int) -> String {
    "\(themes), con \(interventions) \(form(interventions, "intervención", "intervenciones"))"
  }
  func topicsHeld(_ topics: Int, points: Int) -> String {
    "\(topics), en \(points) \(form(points, "punto", "puntos"))"
  }
  func conclusionsHeld(_ n: Int) -> String { "\(n), y lo que se pidió y no se recogió" }
  func documentsHeld(_ n: Int) -> String { "\(n), de antes y después de la Reunión" }
  func instrumentsHeld(_ n: Int) -> String { "\(n) \(form(n, "citado", "citados")) o en vigor" }
  func bodiesHeld(_ n: Int) -> String {
    "\(n) \(form(n, "organización, proceso o proyecto", "organizaciones, procesos, proyectos"))"
  }
  func discrepanciesHeld(_ n: Int) -> String {
    "\(n) "
      + "\(form(n, "contradicción, laguna o errata", "contradicciones, lagunas y erratas")) "
      + "de las actas"
  }
  var statisticsHeld: String { "quién habló y cuándo, quién vino, de qué, en barras" }
  var matrixHeld: String { "quién dijo cuánto en qué tema" }
  var nothingKeptYet: String { "sus marcas, notas y consultas: aún ninguna" }
  var searchHeld: String { "todo, por palabras y campos, con recuentos" }
  var askWords: String { "ambas palabras, en cualquier orden; acentos y mayúsculas dan igual" }
  var askPhrase: String { "las palabras juntas" }
  var askWithout: String { "una sin la otra" }
  var askEither: String { "una de ellas; ( ) agrupan" }
  var askCountry: String { "también por código (ke, ken) y por grupo de países (grulac)" }
  var askGroup: String {
    "gobiernos, empleadores, trabajadores, Presidencia (chair), Oficina (office), observadores"
  }
  var askTheme: String { "bajo un epígrafe; sobre un asunto" }
  var askSpeaker: String { "quién habló, si las actas lo nombran; en nombre de quién" }
  var askCites: String { "instrumentos y organizaciones" }
  var askKind: String { "lo que hace un punto; palabras de lo que se pide" }
  var askRole: String { "en la lista de participantes" }
  var askParagraphs: String { "párrafos; duda, candidatos, puntos, observación; su nota, marca" }
  var askShortened: String {
    "Un campo o un valor puede abreviarse mientras solo uno empiece así: gr:work."
  }
  var queryGrammar: String { "gramática de las consultas" }
  var whatCanBeAsked: String { "Qué se puede preguntar" }
  func hits(_ n: Int) -> String { "\(n) \(form(n, "resultado", "resultados"))" }
  func bestHits(_ n: Int, shown: Int) -> String {
    "\(n) \(form(n, "resultado", "resultados")), se muestran los \(shown) mejores"
  }
  var hitColumn: String { "Res." }
  var group: String { "Grupo" }
  var theme: String { "Tema" }
  var country: String { "País" }
  var whatWasDone: String { "Qué se hace" }
  var whatItIs: String { "Qué es" }
  var person: String { "Persona" }
  var personInDoubt: String { "Persona en duda" }
  func printedPassage(_ text: String) -> String { "impreso: \(text)" }
}
