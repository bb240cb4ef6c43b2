extension Spanish: StorageWords {
  var joinedAnotherNote: String { "Había otra nota; la suya está debajo." }
  var changedMeanwhile: String { "Se modificó entretanto; no se quita nada." }
  func queryRenamed(_ name: String) -> String {
    "Otra consulta tiene ese nombre; guardada como «\(name)»."
  }
  func expectedAFile(_ path: String) -> String { "\(path): no es un archivo" }
  func linkLeadsNowhere(_ path: String) -> String {
    "\(path): un enlace a un archivo que no existe; cree el archivo, o quite el enlace"
  }
  func ownerWouldChange(_ path: String) -> String {
    "\(path): es de otro usuario, y dejaría de serlo; ejecute el programa como ese usuario"
  }
  func isBeingWritten(_ path: String) -> String { "\(path): otro programa lo está escribiendo" }
  var noPlaceForNotes: String { "HOME no nombra ninguna carpeta, ni tampoco XDG_DATA_HOME" }
  func notesUnread(_ reason: String) -> String {
    "\(reason); no se muestra ninguna nota, y las nuevas se escribirán cuando pueda leerse"
  }
  func lineIsKept(_ place: String, _ fault: String) -> String {
    "\(place): \(fault); la línea se conserva, corríjala o quítela"
  }
  var lineIsNotText: String { "un byte que no es UTF-8, se esperaba una línea de texto" }
  func lineHasFields(_ count: Int) -> String {
    "\(count) \(form(count, "campo", "campos")) entre tabuladores, se esperaban 5: hora, "
      + "+clase, actas, cosa, texto"
  }
  func lineHasNoTime(_ text: String) -> String {
    "la hora es '\(text)', se esperaba una como 2026-11-21T16:09:52Z"
  }
  func lineIsTooLate(_ text: String) -> String {
    "la hora es '\(text)', se esperaba una anterior al año 9999"
  }
  func lineHasNoKind(_ text: String) -> String {
    "la clase es '\(text)', se esperaba + o - y mark, note o query"
  }
  var lineHasNoRecord: String { "faltan las actas, se esperaba su identificador" }
  func lineHasNoThing(_ text: String) -> String {
    "la cosa es '\(text)', se esperaba una clase y un identificador como intervention:i054"
  }
  func lineHasNoQuery(_ text: String) -> String {
    "la consulta es '\(text)', se esperaba una pantalla, un espacio y lo que se pregunta"
  }
  func variableIsNotText(_ name: String) -> String {
    "la variable de entorno \(name) no está en UTF-8; dele una ruta que lo esté, o quítela"
  }
}
