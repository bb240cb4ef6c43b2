/// What the words of a query compare with: one word or several side by side.
struct Term: Sendable {
  /// Folded, parted by blanks.
  let folded: [UInt8]
  let words: [ArraySlice<UInt8>]
  let accentedWords: [ArraySlice<UInt8>]
  /// With the accents that the reader typed; `nil` where there are none.
  let accented: [UInt8]?
  /// Whether the last word must stand in full.
  let isWhole: Bool

  /// A term of `text`; `nil` where it has no letter and no digit.
  init?(_ text: String, isWhole: Bool) {
    let both = FoldedText(text)
    guard !both.folded.isEmpty else { return nil }
    folded = both.folded
    accented = both.accented
    words = folded.split(separator: blank)
    accentedWords = (both.accented ?? both.folded).split(separator: blank)
    self.isWhole = isWhole
  }

  var text: String { String(decoding: folded, as: UTF8.self) }

  /// The letters and digits, without the blanks.
  var letters: Int { text.count { $0 != " " } }
}

/// The byte that parts words.
let blank = UInt8(ascii: " ")
