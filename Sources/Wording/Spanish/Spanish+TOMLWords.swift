extension Spanish: TOMLWords {
  func tomlNoName(_ found: String) -> String {
    "se esperaba NOMBRE = VALOR o [NOMBRE], hallado: \(found)"
  }
  func tomlNoEquals(_ name: String) -> String { "se esperaba = y un valor tras '\(name)'" }
  var tomlNoValue: String { "ningún valor tras =, se esperaba uno" }
  func tomlExpectedTrue(_ word: String) -> String { "\(word) no es un valor, se esperaba true" }
  func tomlExpectedFalse(_ word: String) -> String { "\(word) no es un valor, se esperaba false" }
  func tomlNoQuotes(_ word: String) -> String {
    "\(word) no tiene comillas, se esperaba \"\(word)\""
  }
  func tomlBadNumber(_ text: String) -> String {
    "\(text) no es un número, se esperaban cifras como 25"
  }
  func tomlNotForSettings(_ text: String) -> String {
    "\(text) no sirve para ningún ajuste, se esperaba un texto entre comillas, true, "
      + "false o una lista"
  }
  func tomlMoreOnTheLine(_ text: String) -> String {
    "\(text) tras el valor, se esperaba el fin de la línea"
  }
  var tomlNoHeaderEnd: String { "el nombre entre corchetes no acaba, se esperaba ]" }
  var tomlUnclosedText: String { "el texto no acaba, se esperaban las comillas que lo abren" }
  var tomlUnclosedList: String { "la lista se interrumpe, se esperaba una coma o ]" }
  var tomlUnclosedTable: String {
    "la tabla se interrumpe, se esperaba una coma o } en la misma línea"
  }
  func tomlBadEscape(_ text: String) -> String {
    "\(text) no significa nada en un texto; escriba \\\\ para una barra invertida, o "
      + "ponga el texto entre ' y '"
  }
  func tomlControl(_ byte: String) -> String {
    "el byte \(byte) actúa sobre los terminales y no se admite; quítelo"
  }
  func tomlTooDeep(_ limit: Int) -> String { "más de \(limit) listas una dentro de otra" }
  func tomlSecondValue(_ name: String, line: Int) -> String {
    "'\(name)' ya está fijado en la línea \(line); conserve uno de los dos"
  }
  func tomlSecondTable(_ name: String, line: Int) -> String {
    "[\(name)] ya empieza en la línea \(line); póngalo todo allí"
  }
  func tomlClosedTable(_ name: String, line: Int) -> String {
    "'\(name)' está completo desde la línea \(line); amplíelo allí"
  }
  func tomlNotATable(_ name: String, line: Int) -> String {
    "'\(name)' es un valor desde la línea \(line), se esperaba una tabla"
  }
  var tomlEndOfLine: String { "el fin de la línea" }
}
