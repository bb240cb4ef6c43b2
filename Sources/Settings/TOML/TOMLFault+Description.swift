internal import Meeting

extension TOMLFault: CustomStringConvertible {
  /// The fault in one line: what stands there, what was expected, or how to mend it.
  var description: String {
    switch self {
    case .noName(let found): "expected NAME = VALUE or [NAME], found \(Self.quoted(found))"
    case .noEquals(let name): "expected = and a value after '\(name.excerpt)'"
    case .noValue: "no value after =, expected one"
    case .bareWord(let word): Self.bareWord(word)
    case .badNumber(let text): "\(text.excerpt) is no number, expected digits as in 25"
    case .notForSettings(let text):
      "\(text.excerpt) is nothing that a setting takes, expected a text in quotation marks, "
        + "true, false or a list"
    case .moreOnTheLine(let text):
      "\(Self.quoted(text)) after the value, expected the end of the line"
    case .noHeaderEnd: "the name in brackets does not end, expected ]"
    case .unclosed(.string): "the text does not end, expected the quotation mark that began it"
    case .unclosed(.list): "the list does not go on, expected a comma or ]"
    case .unclosed(.table): "the table does not go on, expected a comma or } on the same line"
    case .badEscape(let text):
      "\(text.excerpt) means nothing in a text; write \\\\ for a backslash, or put the text "
        + "between ' and '"
    case .control(let byte):
      "byte \(Self.hexadecimal(byte)) acts on terminals and is not allowed; take it out"
    case .tooDeep(let limit): "more than \(limit) lists within one another"
    case .secondValue(let name, let line):
      "'\(name.excerpt)' is set on line \(line) already; keep one of the two"
    case .secondTable(let name, let line):
      "[\(name.excerpt)] begins on line \(line) already; put all of it there"
    case .closedTable(let name, let line):
      "'\(name.excerpt)' is complete since line \(line); add to it there"
    case .notATable(let name, let line):
      "'\(name.excerpt)' is a value since line \(line), expected a table"
    }
  }

  private static func bareWord(_ word: String) -> String {
    switch word.lowercased() {
    case "yes", "on", "true": "\(word) is no value, expected true"
    case "no", "off", "false": "\(word) is no value, expected false"
    default: "\(word.excerpt) has no quotation marks, expected \"\(word.excerpt)\""
    }
  }

  private static func quoted(_ text: String) -> String {
    text.isEmpty ? "the end of the line" : "'\(text.excerpt)'"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 0x10 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
  }
}

extension String {
  /// The text, cut where it is long, and fit to be shown.
  var excerpt: String { (count > 40 ? prefix(40) + "…" : self[...]).description.printable }
}
