/// A piece of a text around what was hit.
struct Snippet {
  /// The longest piece, in characters; one row of a wide terminal.
  static let length = 120

  let text: String
  /// What was hit, in characters of `text`.
  let matches: [Range<Int>]

  /// The piece around `place`; an ellipsis stands for what is left out at either end.
  init(_ whole: String, around place: Range<Int>, _ terms: [Term]) {
    text = Self.piece(of: whole, around: place.lowerBound)
    matches = terms.isEmpty ? [] : Marking(text).places(of: terms)
  }

  private static func piece(of whole: String, around place: Int) -> String {
    // A text of so few bytes has no more characters.
    guard whole.utf8.count > length else { return whole }
    var text = whole
    if text.withUTF8({ LatinFolding.shared.knows($0) }) {
      let scalars = Array(whole.unicodeScalars)
      guard let range = range(in: scalars.count, around: place, isBlank: { scalars[$0] == " " })
      else { return whole }
      var piece = String.UnicodeScalarView(scalars[range])
      if range.upperBound < scalars.count { piece.append("…") }
      return (range.lowerBound > 0 ? "…" : "") + String(piece)
    }
    let characters = Array(whole)
    guard let range = range(in: characters.count, around: place, isBlank: { characters[$0] == " " })
    else { return whole }
    return (range.lowerBound > 0 ? "…" : "") + String(characters[range])
      + (range.upperBound < characters.count ? "…" : "")
  }

  /// The characters to show of so many; `nil` for all.
  private static func range(
    in count: Int, around place: Int, isBlank: (Int) -> Bool
  ) -> Range<Int>? {
    guard count > length else { return nil }
    var start = min(max(0, place - length / 3), count - length)
    // A piece begins with a word.
    while start > 0, start < place, !isBlank(start - 1) { start += 1 }
    return start..<min(count, start + length)
  }
}
