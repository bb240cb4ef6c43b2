extension Spanish: ReportWords {
  var reportMissing: String { "no existe el archivo, se esperaba el informe en texto sin formato" }
  var reportNotAFile: String { "no es un archivo, se esperaba el informe en texto sin formato" }
  func cannotBeRead(_ reason: String) -> String { "no se puede leer (\(reason))" }
  func reportTooLarge(_ bytes: Int, limit: Int) -> String {
    "tiene \(bytes) bytes, se esperaba el informe en texto sin formato de \(limit) o menos"
  }
  var reportEmpty: String { "está vacío, se esperaba el informe en texto sin formato" }
  var reportIsPDF: String {
    "es un PDF, se esperaba su texto sin formato (con pdftotext, por ejemplo)"
  }
  var reportNotText: String { "no es texto en UTF-8, se esperaba el informe en texto sin formato" }
  func otherDocument(_ opening: String, expected: String) -> String {
    "empieza por '\(opening)' y no nombra en ningún lugar \(expected), se esperaba el "
      + "informe de esa reunión"
  }
  func tooFewParagraphs(_ found: Int, expected: String) -> String {
    "tiene \(found) de los párrafos numerados \(expected), se esperaban todos"
  }
  var reportHasNoList: String {
    "no tiene lista de participantes, se esperaba una tras los párrafos"
  }
}
