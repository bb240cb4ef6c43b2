internal import Meeting
internal import Wording

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
  func word(in language: Language) -> String {
    switch self {
    case .citation: language.words.citationPart
    case .name: language.words.namePart
    case .row: language.words.rowPart
    case .text: language.words.textPart
    }
  }
}
