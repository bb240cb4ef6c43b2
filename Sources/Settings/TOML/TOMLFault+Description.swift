internal import Meeting
internal import Wording

extension TOMLFault: CustomStringConvertible {
  public var description: String { description(in: .english) }

  /// The fault in one line: what stands there, what was expected, or how to mend it.
  func description(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .noName(let found): words.tomlNoName(Self.quoted(found, words))
    case .noEquals(let name): words.tomlNoEquals(name.excerpt)
    case .noValue: words.tomlNoValue
    case .bareWord(let word): Self.bareWord(word, words)
    case .badNumber(let text): words.tomlBadNumber(text.excerpt)
    case .notForSettings(let text): words.tomlNotForSettings(text.excerpt)
    case .moreOnTheLine(let text): words.tomlMoreOnTheLine(Self.quoted(text, words))
    case .noHeaderEnd: words.tomlNoHeaderEnd
    case .unclosed(.string): words.tomlUnclosedText
    case .unclosed(.list): words.tomlUnclosedList
    case .unclosed(.table): words.tomlUnclosedTable
    case .badEscape(let text): words.tomlBadEscape(text.excerpt)
    case .control(let byte): words.tomlControl(Self.hexadecimal(byte))
    case .tooDeep(let limit): words.tomlTooDeep(limit)
    case .secondValue(let name, let line): words.tomlSecondValue(name.excerpt, line: line)
    case .secondTable(let name, let line): words.tomlSecondTable(name.excerpt, line: line)
    case .closedTable(let name, let line): words.tomlClosedTable(name.excerpt, line: line)
    case .notATable(let name, let line): words.tomlNotATable(name.excerpt, line: line)
    }
  }

  private static func bareWord(_ word: String, _ words: any Words) -> String {
    switch word.lowercased() {
    case "yes", "on", "true": words.tomlExpectedTrue(word)
    case "no", "off", "false": words.tomlExpectedFalse(word)
    default: words.tomlNoQuotes(word.excerpt)
    }
  }

  private static func quoted(_ text: String, _ words: any Words) -> String {
    text.isEmpty ? words.tomlEndOfLine : "'\(text.excerpt)'"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 0x10 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
  }
}

extension String {
  /// The text, cut where it is long, and fit to be shown.
  var excerpt: String { (count > 40 ? prefix(40) + "…" : self[...]).description.printable }
}
