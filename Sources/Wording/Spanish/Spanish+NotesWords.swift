extension Spanish: NotesWords {
  var nothingNotedYet: String {
    "aún no hay nada marcado ni anotado; tripartite notes add 54 y un texto anotan el "
      + "párrafo 54"
  }
  var nothingKeptMatches: String {
    "nada de lo guardado coincide; tripartite notes lo imprime todo"
  }
  var addNeedsAThing: String {
    "notes add requiere una cosa; por ejemplo: tripartite notes add 54 'véase también 61'"
  }
  var removeNeedsAThing: String {
    "notes remove requiere una cosa o el nombre de una consulta guardada"
  }
  func neitherMarkedNorNoted(_ name: String) -> String {
    "'\(name)' no está marcado ni anotado; tripartite notes imprime lo que lo está"
  }
  func cannotBeNoted(_ name: String) -> String { "'\(name)' no puede marcarse ni anotarse" }
  func notWritten(_ reason: String) -> String { "no escrito: \(reason)" }
  var notInThisRecord: String { "no está en estas actas" }
  var markColumn: String { "Marca" }
  var joinedAnotherNote: String { "Había otra nota; la suya está debajo." }
  var changedMeanwhile: String { "Se modificó entretanto; no se quita nada." }
  func queryRenamed(_ name: String) -> String {
    "Otra consulta tiene ese nombre; guardada como «\(name)»."
  }
  func unkeptChanges(_ count: Int, _ reason: String, file: String) -> String {
    "\(count) \(form(count, "cambio", "cambios")) de sus notas "
      + "\(form(count, "no se ha podido", "no se han podido")) escribir "
      + "(\(reason)); \(form(count, "está", "están")) en \(file), cuyas líneas pueden añadirse "
      + "al archivo de notas"
  }
  func unkeptChanges(_ count: Int, _ reason: String) -> String {
    "\(count) \(form(count, "cambio", "cambios")) de sus notas "
      + "\(form(count, "no se ha podido", "no se han podido")) escribir "
      + "(\(reason)), ni en ningún otro archivo; estas líneas pueden añadirse al archivo de "
      + "notas:"
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
