/// One line of the text of a printed report, without the marks of typesetting.
struct PrintedLine {
  /// The text with single blanks; empty where nothing but marks stood there.
  let text: String
  /// Whether it begins with the mark of a footnote.
  let isFootnote: Bool

  var isBlank: Bool { text.isEmpty }

  init(_ scalars: some Collection<Unicode.Scalar>) {
    let start = scalars.drop { $0.properties.isWhitespace || $0 == "*" }
    isFootnote =
      start.first.map(\.isSuperscript) ?? false || start.starts(with: "[^".unicodeScalars)
    text = Self.unmarked(scalars)
  }

  /// The lines of a text; a page break ends a line too.
  static func lines(of text: String) -> [PrintedLine] {
    text.replacing("\r\n", with: "\n").unicodeScalars
      .split(omittingEmptySubsequences: false) { $0.isLineEnd }
      .map { PrintedLine($0) }
  }

  private static func unmarked(_ scalars: some Collection<Unicode.Scalar>) -> String {
    var plain = String.UnicodeScalarView()
    var rest = Substring.UnicodeScalarView(String.UnicodeScalarView(scalars))
    while let scalar = rest.first {
      if let mark = rest.lengthOfMark {
        rest = rest.dropFirst(mark)
        continue
      }
      rest = rest.dropFirst()
      if scalar.properties.isWhitespace {
        if let last = plain.last, last != " " { plain.append(" ") }
      } else if let letters = scalar.ligature {
        plain.append(contentsOf: letters.unicodeScalars)
      } else if scalar == "\u{AD}" {
        // At the end of a line it divides a word; elsewhere it is not seen.
        if rest.allSatisfy(\.properties.isWhitespace) { plain.append(scalar) }
      } else if scalar.properties.generalCategory != .format, scalar != "*", !scalar.isSuperscript {
        plain.append(scalar)
      }
    }
    if plain.last == " " { plain.removeLast() }
    return String(withoutBullet(plain))
  }

  /// The text after a bullet, or after the signs of a heading.
  private static func withoutBullet(
    _ text: String.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    let bullets = Set<Unicode.Scalar>(["-", "•", "–", "—", "·", "●", "▪", "#", "_"])
    let rest = text.drop { bullets.contains($0) }
    guard let next = rest.first else { return rest }
    return rest.count < text.count && next == " " ? rest.dropFirst() : text[...]
  }
}

extension Substring.UnicodeScalarView {
  /// How many characters a tag, an escape or the mark of a footnote takes; `nil` where none is.
  fileprivate var lengthOfMark: Int? {
    switch first {
    case "<":
      let body = dropFirst().prefix(12)
      guard let end = body.firstIndex(of: ">"), let letter = body.first,
        letter == "/" || letter.properties.isAlphabetic
      else { return nil }
      return distance(from: startIndex, to: end) + 1
    case "[":
      guard dropFirst().first == "^", let end = prefix(8).firstIndex(of: "]") else { return nil }
      return distance(from: startIndex, to: end) + 1
    case "\\":
      // Markdown sets it before a sign that is meant as such.
      return dropFirst().first.map { $0.isASCII && !$0.properties.isAlphabetic } == true ? 1 : nil
    default: return nil
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLineEnd: Bool {
    switch self {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  fileprivate var isSuperscript: Bool {
    switch self {
    case "\u{B9}", "\u{B2}", "\u{B3}", "\u{2070}"..."\u{2079}": true
    default: false
    }
  }

  /// The letters that typesetters join into one character.
  fileprivate var ligature: String? {
    switch self {
    case "\u{FB00}": "ff"
    case "\u{FB01}": "fi"
    case "\u{FB02}": "fl"
    case "\u{FB03}": "ffi"
    case "\u{FB04}": "ffl"
    default: nil
    }
  }
}
