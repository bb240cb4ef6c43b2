/// A piece of a text around what was hit.
struct Snippet {
  /// The longest piece, in characters; one row of a wide terminal.
  static let length = 120

  let text: String
  /// What was hit, in characters of `text`.
  let matches: [Range<Int>]

  /// The piece around `place`; an ellipsis stands for what is left out at either end.
  init(_ whole: String, around place: Range<Int>, _ terms: [Term]) {
    let characters = Array(whole)
    guard characters.count > Self.length else {
      text = whole
      matches = Marking(whole).places(of: terms)
      return
    }
    let latest = characters.count - Self.length
    var start = min(max(0, place.lowerBound - Self.length / 3), latest)
    // A piece begins with a word.
    while start > 0, start < place.lowerBound, characters[start - 1] != " " { start += 1 }
    let end = min(characters.count, start + Self.length)
    let head = start > 0 ? "…" : ""
    text = head + String(characters[start..<end]) + (end < characters.count ? "…" : "")
    matches = Marking(text).places(of: terms)
  }
}
