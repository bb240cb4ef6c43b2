extension Spanish: LoadingWords {
  var partOfTheRecord: String { "parte de las actas" }
  func partOfTheRecord(_ reason: String) -> String { "Parte de las actas: \(reason)" }
  func stops(_ progress: String) -> String { "\(progress) · Esc detiene" }
  func nowChecked(_ count: String) -> String {
    "unas \(count) intervenciones leídas, ahora se comprueban"
  }
  func read(_ count: String, of expected: String) -> String {
    "\(count) de unas \(expected) intervenciones"
  }
  func readingStopped(_ count: String) -> String {
    "las primeras \(count) intervenciones; reinicie para todas"
  }
  var beingIndexed: String {
    "Se están indexando las palabras de todas las actas; la respuesta sigue."
  }
  func beingCounted(_ count: String) -> String { "Contando \(count) intervenciones" }
  func notCounted(_ key: String) -> String { "Sin contar; \(key) cuenta" }
  var notCountedYet: String { "Aún sin recuento." }
  func writtenOfPartTo(_ file: String) -> String { "Escrito en \(file): parte de las actas." }
  func rowsWritten(_ made: String, of count: String) -> String { "\(made) de \(count) filas" }
  var stillWriting: String { "Todavía se está escribiendo un archivo." }
  var writingStopped: String { "Detenido; no se ha escrito nada." }
  func checkTellsAll(_ n: Int, _ first: String) -> String {
    n == 1
      ? first : "\(first); en total \(n) \(form(n, "error", "errores")), tripartite check los dice"
  }
}
