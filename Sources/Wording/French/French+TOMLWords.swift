extension French: TOMLWords {
  func tomlNoName(_ found: String) -> String { "il faut NOM = VALEUR ou [NOM], trouvé: \(found)" }
  func tomlNoEquals(_ name: String) -> String { "il faut = et une valeur après '\(name)'" }
  var tomlNoValue: String { "pas de valeur après =, il en faut une" }
  func tomlExpectedTrue(_ word: String) -> String { "\(word) n'est pas une valeur, il faut true" }
  func tomlExpectedFalse(_ word: String) -> String { "\(word) n'est pas une valeur, il faut false" }
  func tomlNoQuotes(_ word: String) -> String {
    "\(word) n'a pas de guillemets, il faut \"\(word)\""
  }
  func tomlBadNumber(_ text: String) -> String {
    "\(text) n'est pas un nombre, il faut des chiffres comme 25"
  }
  func tomlNotForSettings(_ text: String) -> String {
    "\(text) ne convient à aucun réglage, il faut un texte entre guillemets, true, false "
      + "ou une liste"
  }
  func tomlMoreOnTheLine(_ text: String) -> String {
    "\(text) après la valeur, il faut la fin de la ligne"
  }
  var tomlNoHeaderEnd: String { "le nom entre crochets n'a pas de fin, il faut ]" }
  var tomlUnclosedText: String { "le texte n'a pas de fin, il faut le guillemet qui l'ouvre" }
  var tomlUnclosedList: String { "la liste s'interrompt, il faut une virgule ou ]" }
  var tomlUnclosedTable: String {
    "le tableau s'interrompt, il faut une virgule ou } sur la même ligne"
  }
  func tomlBadEscape(_ text: String) -> String {
    "\(text) ne veut rien dire dans un texte; écrivez \\\\ pour une barre oblique "
      + "inverse, ou mettez le texte entre ' et '"
  }
  func tomlControl(_ byte: String) -> String {
    "l'octet \(byte) agit sur les terminaux et n'est pas admis; enlevez-le"
  }
  func tomlTooDeep(_ limit: Int) -> String { "plus de \(limit) listes l'une dans l'autre" }
  func tomlSecondValue(_ name: String, line: Int) -> String {
    "'\(name)' est déjà réglé à la ligne \(line); gardez l'un des deux"
  }
  func tomlSecondTable(_ name: String, line: Int) -> String {
    "[\(name)] commence déjà à la ligne \(line); mettez tout là"
  }
  func tomlClosedTable(_ name: String, line: Int) -> String {
    "'\(name)' est complet depuis la ligne \(line); complétez-le là"
  }
  func tomlNotATable(_ name: String, line: Int) -> String {
    "'\(name)' est une valeur depuis la ligne \(line), il faut un tableau"
  }
  var tomlEndOfLine: String { "la fin de la ligne" }
}
