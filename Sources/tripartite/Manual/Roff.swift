/// Text in the macros of man(7), as `man`, groff and mandoc read it.
struct Roff {
  private(set) var text: String

  init(title: String, section: Int, day: String, source: String, header: String) {
    text = ".TH \(title) \(section) \(day) \"\(source)\" \"\(Self.escaped(header))\"\n"
  }

  mutating func section(_ title: String) { text += ".SH \(Self.escaped(title.uppercased()))\n" }

  /// A paragraph of its own.
  mutating func paragraph(_ words: String) { text += ".PP\n\(Self.line(words))\n" }

  /// The first paragraph of a section.
  mutating func opening(_ words: String) { text += "\(Self.line(words))\n" }

  /// A term, and indented under it what it means.
  mutating func item(_ term: String, _ meaning: String) {
    text += ".TP\n.B \(Self.escaped(term))\n\(Self.line(meaning))\n"
  }

  /// Another paragraph of the item before it.
  mutating func more(_ words: String) { text += ".br\n\(Self.line(words))\n" }

  /// Lines that stay as they are; they open a section.
  mutating func examples(_ lines: [String]) {
    text += ".nf\n" + lines.map { Self.protected(Self.escaped($0)) + "\n" }.joined() + ".fi\n"
  }

  /// Lines of text, which roff fills anew, none so long that mandoc would speak of it.
  private static func line(_ words: String) -> String {
    var lines: [String] = []
    for word in words.split(whereSeparator: \.isWhitespace).map({ escaped(String($0)) }) {
      if let last = lines.last, last.count + word.count < 78 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines.map(protected).joined(separator: "\n")
  }

  /// The line, marked as text where it begins as a request does.
  private static func protected(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("\\(aq") ? "\\&" + line : line
  }

  /// The text with everything that means something to roff, or is not ASCII, as an escape.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\(rs"
      case "-": "\\-"
      case "'": "\\(aq"
      case "\"": "\\(dq"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case "`": "\\(ga"
      case "\n": " "
      case _ where scalar.isASCII: String(scalar)
      default:
        "\\[u\(String(repeating: "0", count: max(0, 4 - hex(scalar).count)))\(hex(scalar))]"
      }
    }.joined()
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
  }
}
