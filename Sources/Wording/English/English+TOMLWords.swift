extension English: TOMLWords {
  func tomlNoName(_ found: String) -> String { "expected NAME = VALUE or [NAME], found \(found)" }
  func tomlNoEquals(_ name: String) -> String { "expected = and a value after '\(name)'" }
  var tomlNoValue: String { "no value after =, expected one" }
  func tomlExpectedTrue(_ word: String) -> String { "\(word) is no value, expected true" }
  func tomlExpectedFalse(_ word: String) -> String { "\(word) is no value, expected false" }
  func tomlNoQuotes(_ word: String) -> String {
    "\(word) has no quotation marks, expected \"\(word)\""
  }
  func tomlBadNumber(_ text: String) -> String { "\(text) is no number, expected digits as in 25" }
  func tomlNotForSettings(_ text: String) -> String {
    "\(text) is nothing that a setting takes, expected a text in quotation marks, true, "
      + "false or a list"
  }
  func tomlMoreOnTheLine(_ text: String) -> String {
    "\(text) after the value, expected the end of the line"
  }
  var tomlNoHeaderEnd: String { "the name in brackets does not end, expected ]" }
  var tomlUnclosedText: String {
    "the text does not end, expected the quotation mark that began it"
  }
  var tomlUnclosedList: String { "the list does not go on, expected a comma or ]" }
  var tomlUnclosedTable: String {
    "the table does not go on, expected a comma or } on the same line"
  }
  func tomlBadEscape(_ text: String) -> String {
    "\(text) means nothing in a text; write \\\\ for a backslash, or put the text "
      + "between ' and '"
  }
  func tomlControl(_ byte: String) -> String {
    "byte \(byte) acts on terminals and is not allowed; take it out"
  }
  func tomlTooDeep(_ limit: Int) -> String { "more than \(limit) lists within one another" }
  func tomlSecondValue(_ name: String, line: Int) -> String {
    "'\(name)' is set on line \(line) already; keep one of the two"
  }
  func tomlSecondTable(_ name: String, line: Int) -> String {
    "[\(name)] begins on line \(line) already; put all of it there"
  }
  func tomlClosedTable(_ name: String, line: Int) -> String {
    "'\(name)' is complete since line \(line); add to it there"
  }
  func tomlNotATable(_ name: String, line: Int) -> String {
    "'\(name)' is a value since line \(line), expected a table"
  }
  var tomlEndOfLine: String { "the end of the line" }
}
