internal import CNcurses

/// The letters of a locale in which a byte is one, such as those of ISO 8859.
struct ByteLetters {
  private let scalars: [UInt8: Unicode.Scalar]

  /// A table of bytes from 0x80 on; ASCII is ASCII everywhere.
  init(_ scalars: [UInt8: Unicode.Scalar]) { self.scalars = scalars }

  /// Those of the locale of the terminal that is open; `nil` where a character takes several bytes.
  static func ofLocale() -> ByteLetters? {
    let found = (UInt8(0x80)...0xFF).compactMap { byte -> (UInt8, Unicode.Scalar)? in
      let letter = cn_letter(byte)
      return letter == 0 ? nil : Unicode.Scalar(letter).map { (byte, $0) }
    }
    return found.isEmpty ? nil : ByteLetters(Dictionary(found) { first, _ in first })
  }

  /// The letter of a byte from 0x80 on; `nil` for one that is none.
  subscript(byte: UInt8) -> Unicode.Scalar? { scalars[byte] }

  /// A text of such bytes; what is no letter becomes a replacement character.
  func text(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(byte < 0x80 ? Unicode.Scalar(byte) : scalars[byte] ?? "\u{FFFD}")
    }
    return String(text)
  }
}
