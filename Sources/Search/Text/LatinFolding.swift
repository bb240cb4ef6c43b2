/// What folding makes of the scalars of Latin texts, looked up and not worked out each time.
struct LatinFolding {
  /// What a scalar does to a word.
  enum Effect: UInt8 {
    /// It adds letters to the word.
    case letters
    /// It ends the word.
    case blank
    /// It is passed over.
    case ignored
    /// Only ``FoldedText`` knows.
    case unknown
  }

  /// A scalar's letters, the first in the lowest byte.
  struct Letters {
    var bytes: UInt64 = 0
    var count: UInt8 = 0

    init(_ letters: some Collection<UInt8>) {
      for letter in letters.reversed() { bytes = bytes << 8 | UInt64(letter) }
      count = UInt8(letters.count)
    }
  }

  /// Scalars from here on are unknown.
  static let end = 0x250

  let effects: [Effect]
  let folded: [Letters]
  let accented: [Letters]

  static let shared = LatinFolding()

  private init() {
    var effects: [Effect] = []
    var folded: [Letters] = []
    var accented: [Letters] = []
    for value in 0..<Self.end {
      // Between letters, so that a scalar that parts words shows.
      let scalar = Unicode.Scalar(UInt32(value)) ?? " "
      let both = FoldedText("x\(scalar)y")
      let (plain, marked) = (Self.inner(both.folded), Self.inner(both.accented ?? both.folded))
      folded.append(Letters(plain))
      accented.append(Letters(marked))
      let isShort = plain.count <= 8 && marked.count <= 8
      effects.append(
        plain == [blank]
          ? .blank
          : plain.isEmpty && marked.isEmpty
            ? .ignored : plain.contains(blank) || plain.isEmpty || !isShort ? .unknown : .letters)
    }
    (self.effects, self.folded, self.accented) = (effects, folded, accented)
  }

  private static func inner(_ bytes: [UInt8]) -> [UInt8] { Array(bytes.dropFirst().dropLast()) }
}

extension LatinFolding {
  /// Whether every scalar of a text can be looked up, and is a character of its own.
  ///
  /// Latin letters and signs can, and the dashes, quotation marks and dots U+2010 to U+2027.
  func knows(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    effects.withUnsafeBufferPointer { effects in
      var index = 0
      while index < text.count {
        let byte = text[index]
        if byte < 0x80 {
          // A line end of two scalars is one character.
          if byte == 0x0D { return false }
          index += 1
        } else if byte < 0xE0 {
          let scalar = Int(byte & 0x1F) << 6 | Int(text[index + 1] & 0x3F)
          guard scalar < Self.end, effects[scalar] != .unknown else { return false }
          index += 2
        } else {
          guard byte == 0xE2, text[index + 1] == 0x80, 0x90...0xA7 ~= text[index + 2] else {
            return false
          }
          index += 3
        }
      }
      return true
    }
  }

  /// The scalar at a place of a text that is known, and the number of its bytes.
  @inline(__always)
  static func scalar(
    in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (value: Int, length: Int) {
    let byte = text[index]
    if byte < 0x80 { return (Int(byte), 1) }
    if byte < 0xE0 { return (Int(byte & 0x1F) << 6 | Int(text[index + 1] & 0x3F), 2) }
    return (0x2000 | Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F), 3)
  }

  /// What a known scalar does to a word; signs past the table part words.
  @inline(__always)
  func effect(of scalar: Int) -> Effect { scalar < Self.end ? effects[scalar] : .blank }
}
