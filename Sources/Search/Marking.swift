/// A text whose folded bytes know the characters that they come from.
struct Marking {
  private var bytes: [UInt8] = []
  /// The number of the character behind each byte.
  private var characters: [Int32] = []

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    characters.reserveCapacity(text.utf8.count)
    var text = text
    if text.withUTF8({ addLatin($0) }) { return }
    addCharacters(of: text)
  }

  private mutating func addCharacters(of text: String) {
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

  /// Whether all of the text is of scalars that are a character each and can be looked up;
  /// nothing is added otherwise.
  private mutating func addLatin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let latin = LatinFolding.shared
    guard latin.knows(text) else { return false }
    var (index, number, isBlank) = (0, 0, true)
    while index < text.count {
      let (scalar, length) = LatinFolding.scalar(in: text, at: index)
      switch latin.effect(of: scalar) {
      case .letters:
        var letters = latin.folded[scalar]
        for _ in 0..<letters.count {
          append(UInt8(truncatingIfNeeded: letters.bytes), number)
          letters.bytes >>= 8
        }
        isBlank = false
      case .blank:
        if !isBlank { append(blank, number) }
        isBlank = true
      case .ignored, .unknown: break
      }
      index += length
      number += 1
    }
    return true
  }

  private mutating func append(_ byte: UInt8, _ character: Int) {
    bytes.append(byte)
    characters.append(Int32(truncatingIfNeeded: character))
  }

  /// The characters that the terms hit, in order and apart from one another.
  func places(of terms: [Term], isInsideAllowed: Bool = false) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for term in terms {
      let isInsideAllowed = isInsideAllowed && !term.isWhole && term.letters >= 3
      forEachPlace(of: term.folded, term.isWhole, isInsideAllowed) {
        places.append($0)
        return true
      }
    }
    guard terms.count > 1 else { return places.merged }
    return places.sorted { $0.lowerBound < $1.lowerBound }.merged
  }

  /// The first characters that any of the terms hits.
  func firstPlace(of terms: [Term]) -> Int? {
    var first: Int?
    for term in terms {
      forEachPlace(of: term.folded, term.isWhole, false) {
        first = min(first ?? .max, $0.lowerBound)
        return false
      }
    }
    return first
  }

  /// Calls `body` with every place, until it wants no more.
  private func forEachPlace(
    of needle: [UInt8], _ isWhole: Bool, _ isInsideAllowed: Bool, _ body: (Range<Int>) -> Bool
  ) {
    guard let head = needle.first, needle.count <= bytes.count else { return }
    bytes.withUnsafeBufferPointer { bytes in
      for start in 0...(bytes.count - needle.count) where bytes[start] == head {
        guard start == 0 || bytes[start - 1] == blank || isInsideAllowed else { continue }
        let end = start + needle.count
        guard !isWhole || end == bytes.count || bytes[end] == blank,
          UnsafeBufferPointer(rebasing: bytes[start..<end]).elementsEqual(needle)
        else { continue }
        if !body(Int(characters[start])..<Int(characters[end - 1] + 1)) { return }
      }
    }
  }
}

extension [Range<Int>] {
  /// The ranges, which are in order of their beginnings, with those that overlap as one.
  fileprivate var merged: [Range<Int>] {
    reduce(into: []) { merged, place in
      if let last = merged.last, place.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<Swift.max(last.upperBound, place.upperBound)
      } else {
        merged.append(place)
      }
    }
  }
}

extension Character {
  /// Whether folding drops the character without parting the words beside it.
  fileprivate var isIgnored: Bool {
    folded("a\(self)b") == "ab"
  }
}
