/// What is wrong with the form of the settings file.
public protocol TOMLWords {
  /// expected NAME = VALUE or [NAME], found `found`
  func tomlNoName(_ found: String) -> String
  /// expected = and a value after '`name`'
  func tomlNoEquals(_ name: String) -> String
  /// no value after =, expected one
  var tomlNoValue: String { get }
  /// `word` is no value, expected true
  func tomlExpectedTrue(_ word: String) -> String
  /// `word` is no value, expected false
  func tomlExpectedFalse(_ word: String) -> String
  /// `word` has no quotation marks, expected "`word`"
  func tomlNoQuotes(_ word: String) -> String
  /// `text` is no number, expected digits as in 25
  func tomlBadNumber(_ text: String) -> String
  /// `text` is nothing that a setting takes, expected a text in quotation marks, true, false
  /// or a list
  func tomlNotForSettings(_ text: String) -> String
  /// `text` after the value, expected the end of the line
  func tomlMoreOnTheLine(_ text: String) -> String
  /// the name in brackets does not end, expected ]
  var tomlNoHeaderEnd: String { get }
  /// the text does not end, expected the quotation mark that began it
  var tomlUnclosedText: String { get }
  /// the list does not go on, expected a comma or ]
  var tomlUnclosedList: String { get }
  /// the table does not go on, expected a comma or } on the same line
  var tomlUnclosedTable: String { get }
  /// `text` means nothing in a text; write \\ for a backslash, or put the text between ' and
  /// '
  func tomlBadEscape(_ text: String) -> String
  /// byte `byte` acts on terminals and is not allowed; take it out
  func tomlControl(_ byte: String) -> String
  /// more than `limit` lists within one another
  func tomlTooDeep(_ limit: Int) -> String
  /// '`name`' is set on line `line` already; keep one of the two
  func tomlSecondValue(_ name: String, line: Int) -> String
  /// [`name`] begins on line `line` already; put all of it there
  func tomlSecondTable(_ name: String, line: Int) -> String
  /// '`name`' is complete since line `line`; add to it there
  func tomlClosedTable(_ name: String, line: Int) -> String
  /// '`name`' is a value since line `line`, expected a table
  func tomlNotATable(_ name: String, line: Int) -> String
  /// the end of the line
  var tomlEndOfLine: String { get }
}
