extension Spanish: ArchiveWords {
  func noSuchFolder(_ path: String) -> String { "\(path): no existe la carpeta" }
  func isNotAFolder(_ path: String) -> String { "\(path): no es una carpeta" }
  func placeCannotBeRead(_ path: String, _ reason: String) -> String {
    "\(path): no se puede leer (\(reason))"
  }
  func noSuchFile(_ file: String) -> String { "\(file): no está en la carpeta" }
  func isNotAFile(_ file: String) -> String { "\(file): no es un archivo" }
  func isEmptyFile(_ file: String) -> String {
    "\(file): está vacío, se esperaba una fila de encabezado"
  }
  func fileTooLarge(_ file: String, _ bytes: Int, limit: Int) -> String {
    "\(file): tiene \(bytes) bytes, se esperaban \(limit) o menos"
  }
  func hasNoColumn(_ place: String, _ column: String) -> String {
    "\(place): no tiene columna '\(column)'"
  }
  func unknownColumn(_ place: String, _ column: String, expected: String) -> String {
    "\(place): columna desconocida '\(column)', se esperaba \(expected)"
  }
  func repeatedColumn(_ place: String, _ column: String) -> String {
    "\(place): la columna '\(column)' figura más de una vez"
  }
  func invalidField(_ place: String, _ field: String, _ value: String, expected: String) -> String {
    "\(place): \(field) es \(value), se esperaba \(expected)"
  }
  func duplicateId(_ place: String, _ value: String, line: Int) -> String {
    "\(place): id es \(value), se esperaba uno que la línea \(line) no tenga ya"
  }
  func unknownReference(_ place: String, _ field: String, _ value: String, table: String) -> String
  {
    "\(place): \(field) es \(value), se esperaba un id de \(table)"
  }
  func rowCount(_ file: String, _ found: Int, expected: Int) -> String {
    "\(file): tiene \(found) \(form(found, "fila", "filas")), se esperaban \(expected)"
  }
  func oneOf(_ choices: String) -> String { "uno de \(choices)" }
  var byteOrderMark: String {
    "empieza por una marca de orden de bytes, guarde el archivo sin ella"
  }
  var carriageReturnLineFeed: String { "tiene fines de línea CRLF, se esperaba LF" }
  var carriageReturn: String { "tiene un retorno de carro, se esperaban fines de línea LF" }
  var nulByte: String { "tiene un byte NUL, se esperaba texto" }
  func notUTF8(_ place: Int, _ byte: String) -> String {
    "el byte \(place) del archivo (0x\(byte)) no es UTF-8, guarde el archivo en UTF-8"
  }
  var unterminatedQuote: String { "aquí se abren comillas que nunca se cierran" }
  var textAfterQuote: String {
    "texto tras comillas de cierre, las comillas dentro de un campo se doblan"
  }
  var quoteInPlainField: String {
    "comillas en un campo sin comillas, póngalas alrededor y dóblelas"
  }
  var fieldTooLong: String { "aquí empieza un campo de más de 1 MiB, ¿quedaron comillas abiertas?" }
  var recordTooLong: String { "aquí empieza un registro de más de 4 MiB" }
  var emptyLine: String { "es una línea vacía, se esperaba un registro" }
  func columnCount(_ found: Int, expected: Int) -> String {
    "tiene \(found) \(form(found, "columna", "columnas")), se esperaban \(expected)"
  }
  var tooManyFaults: String { "tiene demasiados errores, el resto del archivo no se leyó" }
  var wholeNumber: String { "un número entero desde 1" }
  var wholeNumbers: String { "números enteros desde 1 separados por ;" }
  func numberOrMore(_ number: Int) -> String { "\(number) o más" }
  var everyItemOnce: String { "cada elemento una vez" }
  var aDay: String { "un día como 2013-11-04" }
  var aMonthOrDay: String { "un mes o un día como 2013-11 o 2013-11-04" }
  var aYearMonthOrDay: String { "un año, un mes o un día como 2013, 2013-11 o 2013-11-04" }
  var languageCodes: String { "en, fr, es separados por ;" }
  var capitalCodes: String { "códigos de dos mayúsculas separados por ;" }
  var codeOfTwo: String { "un código de dos mayúsculas" }
  var codeOfThree: String { "un código de tres mayúsculas" }
  var identifierRule: String {
    "un id de letras ASCII, cifras, '-', '_' y '.', que empiece por letra o cifra"
  }
  var conclusionRule: String { "el número de una conclusión como 5 o 5(iii)" }
  func personOrOfficer(_ attribution: String) -> String {
    "una persona (person) o un cargo (officer) si attribution es \(attribution)"
  }
  var nothingWherePersonGiven: String { "nada si se da una persona" }
  func nothingWhere(_ column: String, is value: String) -> String {
    "nada si \(column) es \(value)"
  }
  var someText: String { "texto" }
  func dayOrLater(_ day: String) -> String { "\(day) o posterior" }
  var provisionIds: String { "ids de disposiciones, o conclusiones como c:5(iii), separados por ;" }
  var placeInTheList: String { "lista de participantes" }
  func placeInTheList(line: Int) -> String { "lista de participantes, línea \(line)" }
  func placeInTheList(_ heading: String) -> String { "lista de participantes, \(heading)" }
  func placeInParagraphs(_ numbers: String) -> String { "párrafos \(numbers)" }
  func placeAfter(_ paragraph: Int) -> String { "tras el párrafo \(paragraph)" }
  func placeBefore(_ paragraph: Int) -> String { "antes del párrafo \(paragraph)" }
  func placeInConclusions(_ number: String) -> String { "conclusiones, \(number)" }
  func names(_ n: Int) -> String { "\(n) \(form(n, "nombre", "nombres"))" }
  func honorifics(_ n: Int) -> String { "\(n) \(form(n, "tratamiento", "tratamientos"))" }
  func roles(_ n: Int) -> String { "\(n) \(form(n, "calidad", "calidades"))" }
  func positions(_ n: Int) -> String { "\(n) \(form(n, "puesto", "puestos"))" }
  func headings(_ n: Int) -> String { "\(n) \(form(n, "epígrafe", "epígrafes"))" }
  func labels(_ n: Int) -> String { "\(n) \(form(n, "designación", "designaciones"))" }
  func acronyms(_ n: Int) -> String { "\(n) \(form(n, "sigla", "siglas"))" }
  func countries(_ n: Int) -> String { "\(n) \(form(n, "país", "países"))" }
  func numbers(_ n: Int) -> String { "\(n) \(form(n, "número", "números"))" }
  func years(_ n: Int) -> String { "\(n) \(form(n, "año", "años"))" }
  func pronouns(_ n: Int) -> String { "\(n) \(form(n, "pronombre", "pronombres"))" }
  func quotations(_ n: Int) -> String { "\(n) \(form(n, "cita", "citas"))" }
}
