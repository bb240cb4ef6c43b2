extension Spanish: KeepingWords {
  var notes: String { "Notas" }
  func noteEntries(_ count: Int) -> String { "\(count) \(form(count, "entrada", "entradas"))" }
  func newestFirst(_ count: String) -> String { "por fecha: \(count)" }
  var sortedByNewest: String { "Orden por fecha descendente." }
  var doesMark: String { "Marcar lo seleccionado, o no; una consulta guardada: quitarla" }
  var doesNote: String { "Anotar lo seleccionado" }
  var doesEditNote: String { "Nota en $EDITOR, si es larga" }
  var doesSave: String { "Guardar el filtro o la búsqueda" }
  var doesCopy: String { "Copiar nombre, fila, texto o cita" }
  var doesPager: String { "La página en $PAGER" }
  var doesAccessible: String { "Pantalla sencilla, que dice lo seleccionado, o no" }
  var markHint: String { "marcar" }
  var noteHint: String { "anotar" }
  var editNoteHint: String { "editar" }
  var saveHint: String { "guardar" }
  var copyHint: String { "copiar" }
  var pagerHint: String { "leer" }
  var nothingToMark: String { "Nada en esta fila puede marcarse ni anotarse." }
  func marked(_ title: String) -> String { "Marcado: \(title)." }
  func unmarked(_ title: String) -> String { "Se ha quitado la marca: \(title)." }
  var noted: String { "Anotado." }
  var noteDropped: String { "Se ha quitado la nota." }
  var queryDropped: String { "Se ha quitado la consulta guardada." }
  var nothingToSave: String { "Aquí no hay filtro ni búsqueda que guardar." }
  var queryNeedsAName: String { "Una consulta guardada necesita un nombre." }
  var savedQueries: String { "Sus consultas" }
  var markedAndNoted: String { "Marcado y anotado" }
  var yourNote: String { "Su nota" }
  var isMarked: String { "Marcado" }
  var savedQuery: String { "Su consulta" }
  var notesLegend: String { "* marca + nota # ambas" }
  func savedAs(_ name: String) -> String { "Guardada como «\(name)»." }
  func notePrompt(_ title: String) -> String { "Nota sobre \(title):" }
  var saveAsPrompt: String { "Guardar como:" }
  func nothingKept(mark: String, note: String, save: String) -> String {
    "Aún no hay nada guardado. \(mark) marca lo seleccionado, \(note) le pone una nota, y "
      + "\(save) guarda un filtro o una búsqueda."
  }
  func notInRecord(_ thing: String) -> String {
    "\(thing) no está en estas actas; tripartite notes remove lo quita."
  }
  var asksAgain: String { "Enter la repite." }
  func keptHeld(_ things: Int, queries: Int) -> String {
    "\(things) \(form(things, "marcado o anotado", "marcados o anotados")), \(queries) "
      + "\(form(queries, "consulta guardada", "consultas guardadas"))"
  }
  var copyPrompt: String { "Copiar:" }
  var nothingToCopy: String { "No hay nada que copiar en esta fila." }
  func copiesNothing(_ letter: String) -> String {
    "\(letter) no copia nada; vea las teclas de arriba."
  }
  var citationPart: String { "cita" }
  var namePart: String { "nombre" }
  var rowPart: String { "fila" }
  var textPart: String { "texto" }
  var nothingToWrite: String { "Aquí no hay nada que escribir." }
  var plainScreen: String { "Pantalla sencilla." }
  var fullScreen: String { "Pantalla completa." }
  func rowSelected(_ number: Int, of count: Int, _ text: String) -> String {
    "fila \(number) de \(count), selección: \(text)"
  }
  func lineRead(_ number: Int, of count: Int, _ text: String) -> String {
    "línea \(number) de \(count): \(text)"
  }
  func choiceSelected(_ number: Int, of count: Int, _ text: String) -> String {
    "opción \(number) de \(count), selección: \(text)"
  }
  func countSelected(_ count: String, _ cell: String) -> String { "\(count), selección: \(cell)" }
  var noChoice: String { "ninguna opción" }
  var emptyPane: String { "vacío" }
  var blankLine: String { "en blanco" }
  var noEditor: String { "El editor no arranca; $EDITOR nombra otro." }
  var noPager: String { "El lector no arranca; $PAGER nombra otro." }
  var noClipboard: String { "Este terminal no tiene portapapeles que un programa pueda llenar." }
  func editorFailed(_ status: Int) -> String {
    "El editor acabó con el código \(status); la nota está como estaba."
  }
  func sentToClipboard(_ what: String, _ text: String) -> String {
    "Enviado al portapapeles, \(what): \(text)"
  }
  func citedParagraphs(_ first: Int, _ last: Int) -> String {
    if first == last { "párr. \(first)" } else { "párrs. \(first)-\(last)" }
  }
  func citedConclusion(_ number: String) -> String { "conclusiones, punto \(number)" }
  func citedListing(_ name: String) -> String { "lista de participantes: \(name)" }
  func tooLongToCopy(_ limit: String) -> String {
    "Son más de los \(limit) bytes que admite un terminal. Escríbalo mejor en un archivo."
  }
  func notWrittenYet(_ reason: String) -> String {
    "Aún no escrito, se intentará al final: \(reason)"
  }
  var themeSetting: String { "El aspecto; auto sirve para fondos oscuros y claros." }
  var accessibleSetting: String { "Si la pantalla va sin trazos, y dice lo seleccionado." }
  var notesAbstract: String { "Imprime, añade y quita marcas y notas." }
  var notesDiscussion: String {
    "COSA es lo que admite 'tripartite show', o el nombre de una consulta guardada; sin "
      + "TEXTO se marca. El archivo es notes.tsv en $XDG_DATA_HOME/tripartite "
      + "(~/.local/share); el manual da su formato."
  }
  var notesQueryHelp: String { "Palabras de una nota, o lo que debe cumplir una cosa." }
  var notesAddMeaning: String { "Marca una cosa, o le pone una nota." }
  var notesRemoveMeaning: String { "Quita marca y nota, o una consulta guardada." }
  var themeHelp: String { "auto, dark, light, mono o contrast." }
  var accessibleHelp: String { "Sin trazos; la última línea dice lo seleccionado." }
}
