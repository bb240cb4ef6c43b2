/// What of a thing can be copied, by the letter that asks for it.
enum CopyPart: CaseIterable, Hashable, Sendable {
  case citation, name, row, text

  var letter: Character {
    switch self {
    case .citation: "c"
    case .name: "n"
    case .row: "r"
    case .text: "t"
    }
  }

  /// The word for it in the hints and in messages.
  var word: String {
    switch self {
    case .citation: "citation"
    case .name: "name"
    case .row: "row"
    case .text: "text"
    }
  }
}
