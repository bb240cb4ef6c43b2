internal import Meeting

/// A text that is looked for others in, whatever quotation marks, dashes and blanks each has.
struct ComparableText {
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.comparable.utf8)
  }

  /// A text of bytes that were made comparable before.
  init(comparable bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// Whether a phrase stands in it; a hyphen lost where a line ended makes no difference.
  ///
  /// - Parameter wholeWords: Whether letters and digits on either side make it another word.
  /// - Complexity: O(*n* · *m*).
  func contains(_ phrase: String, wholeWords: Bool = true) -> Bool {
    if position(of: phrase, wholeWords: wholeWords) != nil { return true }
    let phrase = phrase.comparable
    guard phrase.contains("-") else { return false }
    return withoutHyphens.position(of: phrase.replacing("-", with: ""), wholeWords: wholeWords)
      != nil
  }

  /// Whether it begins with a phrase.
  func begins(with phrase: String) -> Bool {
    bytes.starts(with: phrase.comparable.utf8)
  }

  /// The first byte, from `start`, at which a phrase stands.
  func position(of phrase: String, from start: Int = 0, wholeWords: Bool = true) -> Int? {
    let wanted = Array(phrase.comparable.utf8)
    guard let first = wanted.first, wanted.count <= bytes.count else { return nil }
    var index = max(0, start)
    while index <= bytes.count - wanted.count {
      if bytes[index] == first, bytes[index..<(index + wanted.count)].elementsEqual(wanted),
        !wholeWords || isWhole(index, wanted.count)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  private var withoutHyphens: ComparableText {
    ComparableText(comparable: bytes.filter { $0 != UInt8(ascii: "-") })
  }

  private func isWhole(_ index: Int, _ count: Int) -> Bool {
    let end = index + count
    let cutsStart = index > 0 && bytes[index - 1].isWordly && bytes[index].isWordly
    let cutsEnd = end < bytes.count && bytes[end - 1].isWordly && bytes[end].isWordly
    return !cutsStart && !cutsEnd
  }
}

extension UInt8 {
  /// Whether it is a letter or a digit, or a part of one.
  fileprivate var isWordly: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
      true
    default: false
    }
  }
}

extension String {
  /// The text with plain quotation marks, dashes and single blanks, and letters in one piece.
  var comparable: String {
    var plain = ""
    for character in self {
      switch character {
      case "‘", "’", "‚", "‛", "′", "´", "`": plain += "'"
      case "“", "”", "„", "«", "»", "″": plain += "\""
      case "‐", "‑", "‒", "–", "—", "−": plain += "-"
      case "…": plain += "..."
      case _ where character.isWhitespace: if plain.last != " " { plain += " " }
      case _ where character.unicodeScalars.count > 1:
        plain.unicodeScalars.append(contentsOf: Letters.composed(character))
      default: plain.append(character)
      }
    }
    return plain
  }

  /// The letters and digits alone, in small letters, for comparing headings.
  var key: String { comparable.lowercased().filter { $0.isLetter || $0.isNumber } }

  var withoutDigits: String { filter { !($0.isASCII && $0.isNumber) } }

  /// The text made printable and cut at 100 characters.
  var excerpt: String {
    let start = String(prefix(100))
    return start.printable + (start.utf8.count < utf8.count ? "…" : "")
  }
}

/// The letters that may be written in one piece or with their marks apart.
private enum Letters {
  private static let whole: [Character: Unicode.Scalar] = {
    let scalars = [UInt32(0xC0)...0x24F, 0x1E00...0x1EFF].joined().compactMap(Unicode.Scalar.init)
    // A character is equal to the one that has its marks apart.
    return Dictionary(scalars.map { (Character($0), $0) }) { first, _ in first }
  }()

  static func composed(_ character: Character) -> [Unicode.Scalar] {
    whole[character].map { [$0] } ?? Array(character.unicodeScalars)
  }
}
