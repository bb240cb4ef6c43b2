extension Spanish: EditorWords {
  func noPassingFile(_ reason: String) -> String { "No se pudo crear ningún archivo: \(reason)" }
  var editorTookFile: String { "El editor retiró su archivo; la nota queda como estaba." }
  func editorFailedKept(_ status: Int, _ path: String) -> String {
    "El editor terminó con el código \(status); la nota queda como estaba y su texto está en \(path)"
  }
  func editorNotUTF8(_ path: String) -> String {
    "El texto del editor no está en UTF-8; la nota queda como estaba y ese texto está en \(path)"
  }
  var editorChangedNothing: String {
    "El editor no cambió nada; si abre una ventana propia, necesita su opción de espera."
  }
}
