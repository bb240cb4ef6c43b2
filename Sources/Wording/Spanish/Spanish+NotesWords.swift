extension Spanish: NotesWords {
  var noNotesYet: String {
    "aún no hay nada marcado ni anotado; tripartite notes add 54 y un texto anotan el párrafo 54"
  }
  var noNoteMatches: String { "nada de lo guardado coincide; tripartite notes lo muestra todo" }
  var addNeedsAThing: String {
    "notes add requiere una cosa; por ejemplo: tripartite notes add 54 'véase también 61'"
  }
  var removeNeedsAThing: String {
    "notes remove requiere una cosa o el nombre de una consulta guardada"
  }
  func isNotKept(_ name: String) -> String {
    "'\(name)' no está marcado ni anotado; tripartite notes muestra lo que lo está"
  }
  func cannotBeNoted(_ text: String) -> String { "'\(text)' no puede marcarse ni anotarse" }
  func notWritten(_ reason: String) -> String { "no escrito: \(reason)" }
  func notesUnwritten(_ n: Int, _ reason: String) -> String {
    "no se \(form(n, "pudo", "pudieron")) escribir \(n) \(form(n, "cambio", "cambios")) "
      + "de sus notas: \(reason)"
  }
  func notesUnwritten(_ n: Int, _ reason: String, in file: String) -> String {
    "no se \(form(n, "pudo", "pudieron")) escribir \(n) \(form(n, "cambio", "cambios")) "
      + "de sus notas (\(reason)); las líneas de \(file) pueden añadirse al archivo de notas"
  }
  var notInThisRecord: String { "no está en estas actas" }
  var markColumn: String { "Marca" }
  var dayColumn: String { "Día" }
}
