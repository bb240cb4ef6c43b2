extension Spanish: MessageWords {
  func noEffect(_ key: String, help: String) -> String {
    "\(key) no hace nada aquí; \(help) muestra las teclas."
  }
  func forTheMatrix(_ key: String) -> String { "Eso es para la matriz; \(key) la abre." }
  var mouseOn: String { "Ratón activo; Mayús selecciona texto." }
  var mouseOff: String { "Ratón inactivo." }
  var nothingToOpen: String { "Nada que abrir en esta fila." }
  var nothingToOpenOnLine: String { "Nada que abrir en esta línea." }
  var barsOpen: String { "Nada que abrir en esta línea; las barras se abren." }
  var lastPane: String { "Es el último panel." }
  var firstPane: String { "Es el primer panel." }
  var lastIntervention: String { "Es la última intervención aquí." }
  var firstIntervention: String { "Es la primera aquí." }
  var lastPlot: String { "Es el último gráfico." }
  var firstPlot: String { "Es el primer gráfico." }
  var plotsInOneOrder: String { "Los gráficos tienen un solo orden." }
  func inRecordOrderOnly(_ title: String) -> String { "\(title): solo en el orden de las actas." }
  var sortedByRecord: String { "Orden de las actas." }
  var sortedByName: String { "Orden por nombre." }
  var sortedByPeople: String { "Orden por número de personas." }
  var sortedByInterventions: String { "Orden por número de intervenciones." }
  var rowsInRecordOrder: String { "Filas en el orden de las actas." }
  var rowsByCount: String { "Filas por número." }
  var nowInThisLanguage: String {
    "Todo está en español, salvo lo redactado: puntos, conclusiones, disposiciones, motivos, "
      + "discrepancias, definiciones, notas, títulos de documentos."
  }
  var noReport: String {
    "No hay copia adjunta del informe: tripartite --report ARCHIVO adjunta la suya."
  }
  func printedShown(_ key: String) -> String {
    "Se muestran los párrafos impresos; \(key) los oculta."
  }
  func onePane(_ key: String) -> String { "Un solo panel; \(key) los muestra todos." }
  var nothingEarlier: String { "Nada anterior en el historial." }
  var nothingLater: String { "Nada posterior en el historial." }
  func doesNotQuit(_ key: String, _ quitting: String) -> String {
    "\(key) no sale; \(quitting) sí."
  }
  var filterCleared: String { "Filtro borrado." }
  var compareNeedsSide: String {
    "Para comparar hace falta una delegación, una persona o una intervención."
  }
  func sideKept(_ name: String, key: String) -> String {
    "Se guarda \(name); \(key) en otra parte compara las dos."
  }
  func sideNotKept(_ name: String) -> String { "\(name) ya no se guarda." }
  func nothingFound(_ key: String) -> String {
    "Aún no hay nada; \(key) permite seguir escribiendo."
  }
  var noInterventionsToNarrow: String {
    "No hay intervenciones que acotar aquí; abra antes un tema."
  }
  func listedTwice(_ listings: Int, people: Int) -> String {
    "\(listings) \(form(listings, "inscripción", "inscripciones")) de \(people) "
      + "\(form(people, "persona", "personas")); algunas figuran dos veces."
  }
  var typeLetters: String { "Escriba unas letras de un nombre." }
  var nothingToGoTo: String { "Ningún sitio adonde ir." }
  var typeLettersOf: String {
    "Escriba unas letras de un país, una persona, una organización o un instrumento, o "
      + "un párrafo."
  }
  var nearestAre: String { "nada se escribe así; más parecidos:" }
  func nothingMatches(_ text: String) -> String { "Nada coincide con «\(text)»." }
  func nothingHereMatches(_ text: String, clear: String, find: String) -> String {
    "Nada aquí coincide con «\(text)». \(clear) borra el filtro; \(find) busca en todas partes."
  }
  func noValueNamed(_ text: String) -> String { "Ningún valor tiene «\(text)» en su nombre." }
  func tooSmall(needed: String, has: String, key: String) -> String {
    "Hacen falta \(needed), hay \(has). \(key) sale."
  }
  var chairCounted: String { "La Presidencia y la Oficina se cuentan." }
  var chairLeftOut: String { "La Presidencia y la Oficina no se cuentan." }
  var silentShown: String { "Se muestran los que no tienen nada." }
  var silentLeftOut: String { "No se muestran los que no tienen nada." }
  var emptyCell: String { "Esta celda está vacía." }
  var fileNameEnding: String { "El nombre debe acabar en .txt, .csv, .json o .md." }
  func writtenTo(_ file: String) -> String { "Escrito en \(file)." }
  func notFiltered(_ advice: String) -> String { "Sin filtrar: \(advice)" }
  var onlyPane: String { "Hay un solo panel." }
  var lastRow: String { "Es la última fila." }
  var firstRow: String { "Es la primera fila." }
  var endOfText: String { "Es el final del texto." }
  var beginningOfText: String { "Es el principio del texto." }
  var noInterventionsToStep: String {
    "No hay intervenciones que recorrer aquí; abra antes un tema."
  }
}
