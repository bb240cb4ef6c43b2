extension Spanish: SettingsWords {
  var languageSetting: String { "El idioma; sin él, el del entorno." }
  var reportSetting: String { "Su copia del informe impreso, en texto sin formato." }
  var dataSetting: String { "La carpeta de otras actas; sin ella, las incluidas." }
  var noValue: String { "ninguno" }
  var colourSetting: String { "Si la pantalla usa colores; auto: si el terminal los tiene." }
  var mouseSetting: String { "Clics y rueda; si actúan, Mayús selecciona texto." }
  var startSetting: String { "La pantalla que se abre primero; last: la que se dejó." }
  var trueOrFalse: String { "true o false" }
  var pathInQuotes: String { "una ruta entre comillas" }
  func oneLike(_ word: String) -> String { "por ejemplo '\(word)'" }
  var emptyValue: String { "vacío" }
  var aList: String { "una lista" }
  func aListWith(_ item: String) -> String { "una lista con \(item)" }
  var aTable: String { "una tabla" }
  func unknownSetting(_ name: String) -> String {
    "no existe el ajuste '\(name)'; tripartite config los muestra"
  }
  func unknownSetting(_ name: String, nearest: String) -> String {
    "no existe el ajuste '\(name)'; ¿quiso decir '\(nearest)'?"
  }
  func notATable(_ name: String, found: String) -> String {
    "\(name) es \(found), se esperaba [\(name)] y líneas debajo"
  }
  func wrongValue(_ name: String, found: String, expected: String) -> String {
    "\(name) es \(found), se esperaba \(expected)"
  }
  func noHome(_ name: String, path: String) -> String {
    "\(name) es '\(path)', pero HOME no está definido; escriba la ruta desde /"
  }
  func unknownKeyCommand(_ name: String) -> String {
    "no existe el comando '\(name)'; tripartite config los muestra"
  }
  func unknownKeyCommand(_ name: String, nearest: String) -> String {
    "no existe el comando '\(name)'; ¿quiso decir '\(nearest)'?"
  }
  func notKeys(_ command: String, found: String) -> String {
    "las teclas de \(command) son \(found), se esperaba una tecla como \"x\", varias "
      + "como [\"x\", \"ctrl-x\"], o \"none\""
  }
  func unknownKey(_ key: String, for command: String, mend: String) -> String {
    "'\(key)' para \(command) no es una tecla; \(mend)"
  }
  func fixedKey(_ key: String, for command: String, meaning: String) -> String {
    "\(key) no puede ser \(command): \(meaning); tome otra tecla"
  }
  func takenKey(_ key: String, for command: String, owner: String, line: Int) -> String {
    "\(key) para \(command) está dada a \(owner) en la línea \(line); tome otra tecla "
      + "para una de ellas"
  }
  func lastKey(_ key: String, for command: String, owner: String) -> String {
    "\(key) para \(command) era la única tecla de \(owner); dé otra a \(owner), o \"none\""
  }
  func terminalGives(_ key: String) -> String { "un terminal da \(key) en su lugar" }
  var alwaysEnds: String { "siempre termina el programa" }
  var alwaysSuspends: String { "siempre suspende el programa" }
  var alwaysKills: String { "siempre mata el programa" }
  var oneLetterAfterCtrl: String { "se esperaba una letra tras ctrl-" }
  var letterFromAToZ: String { "se esperaba una letra de a a z tras ctrl-" }
  func writeCapital(_ letter: String) -> String { "escriba \"\(letter)\"" }
  func didYouMean(_ text: String) -> String { "¿quiso decir '\(text)'?" }
  var keyExpected: String {
    "se esperaba un carácter, ctrl- y una letra, o una palabra como enter, esc, space, pgup"
  }
  var isAFolder: String {
    "es una carpeta, se esperaba un archivo; no se toma de ahí ningún ajuste"
  }
  var isADevice: String {
    "es una tubería o un dispositivo, se esperaba un archivo; no se toma de ahí ningún ajuste"
  }
  func isTooLarge(_ limit: Int) -> String {
    "tiene más de \(limit) bytes, se esperaba un texto corto; no se toma de ahí ningún ajuste"
  }
  var isNotUTF8: String {
    "un byte que no es UTF-8, se esperaba el archivo en UTF-8; no se toma de ahí ningún ajuste"
  }
  var hasNul: String { "un byte NUL, se esperaba un texto; no se toma de ahí ningún ajuste" }
  func cannotBeReadNoSetting(_ reason: String) -> String {
    "no se puede leer (\(reason)); no se toma de ahí ningún ajuste"
  }
  var isNamedAndMissing: String {
    "no existe, aunque TRIPARTITE_CONFIG lo nombra; no se toma de ahí ningún ajuste"
  }
}
