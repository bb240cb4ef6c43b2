extension Spanish: ScreenWords {
  var start: String { "Inicio" }
  var delegations: String { "Delegaciones" }
  var people: String { "Personas" }
  var officers: String { "Cargos" }
  var themes: String { "Temas" }
  var topics: String { "Asuntos" }
  var conclusions: String { "Conclusiones" }
  var documents: String { "Documentos" }
  var instruments: String { "Instrumentos" }
  var bodies: String { "Organismos" }
  var discrepancies: String { "Discrepancias" }
  var comparison: String { "Comparación" }
  var statistics: String { "Estadísticas" }
  var search: String { "Búsqueda" }
  var matrix: String { "Matriz" }
  var shortDelegations: String { "Deleg" }
  var shortPeople: String { "Pers" }
  var shortOfficers: String { "Cargos" }
  var shortConclusions: String { "Concl" }
  var shortDocuments: String { "Docs" }
  var shortSearch: String { "Buscar" }
  func delegations(_ n: Int) -> String { "\(n) \(form(n, "delegación", "delegaciones"))" }
  func listings(_ n: Int) -> String { "\(n) \(form(n, "inscripción", "inscripciones"))" }
  func offices(_ n: Int) -> String { "\(n) \(form(n, "cargo", "cargos"))" }
  func themes(_ n: Int) -> String { "\(n) \(form(n, "tema", "temas"))" }
  func topics(_ n: Int) -> String { "\(n) \(form(n, "asunto", "asuntos"))" }
  func conclusions(_ n: Int) -> String { "\(n) \(form(n, "conclusión", "conclusiones"))" }
  func documents(_ n: Int) -> String { "\(n) \(form(n, "documento", "documentos"))" }
  func instruments(_ n: Int) -> String { "\(n) \(form(n, "instrumento", "instrumentos"))" }
  func bodies(_ n: Int) -> String { "\(n) \(form(n, "organismo", "organismos"))" }
  func discrepancies(_ n: Int) -> String { "\(n) \(form(n, "discrepancia", "discrepancias"))" }
  func subjects(_ n: Int) -> String { "\(n) \(form(n, "tema o asunto", "temas o asuntos"))" }
  func interventions(_ n: Int) -> String { "\(n) \(form(n, "intervención", "intervenciones"))" }
  func paragraphs(_ n: Int) -> String { "\(n) \(form(n, "párrafo", "párrafos"))" }
  func points(_ n: Int) -> String { "\(n) \(form(n, "punto", "puntos"))" }
  func provisions(_ n: Int) -> String { "\(n) \(form(n, "disposición", "disposiciones"))" }
  func persons(_ n: Int) -> String { "\(n) \(form(n, "persona", "personas"))" }
  func byName(_ rest: String) -> String { "por nombre: \(rest)" }
  func byPeople(_ rest: String) -> String { "por personas: \(rest)" }
  func byInterventions(_ rest: String) -> String { "por intervenciones: \(rest)" }
  func shown(_ some: Int, of all: Int) -> String { "\(some) de \(all)" }
  func row(_ number: Int, of shown: Int) -> String { "fila \(number) de \(shown)" }
  func row(_ number: Int, of shown: Int, inAll all: Int) -> String {
    "fila \(number) de \(shown) (\(all) en total)"
  }
  func filter(_ text: String, in heading: String) -> String { "/\(text) en \(heading)" }
  var peopleAndSpoke: String { "Pers. Interv." }
  var interventionColumn: String { "Interv." }
  var pointColumn: String { "Puntos" }
}
