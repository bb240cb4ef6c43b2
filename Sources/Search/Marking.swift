/// A text whose folded bytes know the characters that they come from.
struct Marking {
  private var bytes: [UInt8] = []
  /// The number of the character behind each byte.
  private var characters: [Int] = []

  init(_ text: String) {
    var isBlank = true
    for (number, character) in text.enumerated() {
      let folded = FoldedText(String(character)).folded
      if folded.isEmpty {
        if !isBlank, !character.isIgnored { append(blank, number) }
        isBlank = isBlank || !character.isIgnored
      } else {
        for byte in folded { append(byte, number) }
        isBlank = false
      }
    }
  }

  private mutating func append(_ byte: UInt8, _ character: Int) {
    bytes.append(byte)
    characters.append(character)
  }

  /// The characters that the terms hit, in order and apart from one another.
  func places(of terms: [Term], isInsideAllowed: Bool = false) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for term in terms {
      let isInsideAllowed = isInsideAllowed && !term.isWhole && term.letters >= 3
      places += self.places(of: term.folded, term.isWhole, isInsideAllowed)
    }
    return places.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, place in
      if let last = merged.last, place.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        merged.append(place)
      }
    }
  }

  private func places(
    of needle: [UInt8], _ isWhole: Bool, _ isInsideAllowed: Bool
  ) -> [Range<Int>] {
    guard !needle.isEmpty, needle.count <= bytes.count else { return [] }
    return (0...(bytes.count - needle.count)).compactMap { start in
      let end = start + needle.count
      let isWordStart = start == 0 || bytes[start - 1] == blank
      guard bytes[start] == needle[0], isWordStart || isInsideAllowed,
        bytes[start..<end].elementsEqual(needle),
        !isWhole || end == bytes.count || bytes[end] == blank
      else { return nil }
      return characters[start]..<(characters[end - 1] + 1)
    }
  }
}

extension Character {
  /// Whether folding drops the character without parting the words beside it.
  fileprivate var isIgnored: Bool {
    folded("a\(self)b") == "ab"
  }
}
