/// How well a term hits a name; the greater, the better.
enum NameMatch: Int, Comparable {
  case inside = 1
  case word, start, whole

  static func < (a: NameMatch, b: NameMatch) -> Bool { a.rawValue < b.rawValue }

  /// The best place of `needle` in `text`, both folded; `nil` where it has none.
  ///
  /// - Parameters:
  ///   - isWhole: whether the needle's last word must stand in full.
  ///   - isInsideAllowed: whether it may begin in the middle of a word.
  init?(
    of needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, isWhole: Bool,
    isInsideAllowed: Bool
  ) {
    guard !needle.isEmpty, needle.count <= text.count else { return nil }
    var best: NameMatch?
    for start in 0...(text.count - needle.count) where text[start] == needle[0] {
      let isWordStart = start == 0 || text[start - 1] == blank
      guard isWordStart || (isInsideAllowed && best == nil), Self.at(start, needle, text) else {
        continue
      }
      let end = start + needle.count
      if isWhole, end < text.count, text[end] != blank { continue }
      if start == 0 {
        self = end == text.count ? .whole : .start
        return
      }
      best = isWordStart ? .word : .inside
      if isWordStart { break }
    }
    guard let best else { return nil }
    self = best
  }

  private static func at(
    _ start: Int, _ needle: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in 0..<needle.count where text[start + index] != needle[index] { return false }
    return true
  }
}
