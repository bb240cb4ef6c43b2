/// What is wrong at a place of a TOML file.
public enum TOMLFault: Error, Hashable, Sendable {
  case noName(found: String)
  case noEquals(after: String)
  case noValue
  /// A word that stands without quotation marks.
  case bareWord(String)
  case badNumber(String)
  /// A fraction, a date, a time or an array of tables: TOML, but nothing that a setting is.
  case notForSettings(String)
  case moreOnTheLine(String)
  case noHeaderEnd
  case unclosed(Container)
  case badEscape(String)
  case control(UInt8)
  case tooDeep(limit: Int)
  case secondValue(String, line: Int)
  case secondTable(String, line: Int)
  case closedTable(String, line: Int)
  case notATable(String, line: Int)

  public enum Container: String, Hashable, Sendable {
    case string, list, table
  }
}

/// A fault and its line.
struct TOMLMistake: Error, Hashable, Sendable {
  let line: Int
  let fault: TOMLFault
}
