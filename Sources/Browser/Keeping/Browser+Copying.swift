internal import Meeting
internal import Wording

extension Browser {
  /// Asks for the letter of what is to be copied.
  mutating func askWhatToCopy() {
    guard CopyPart.allCases.contains(where: { copied($0) != nil }) else {
      message = words.nothingToCopy
      return
    }
    mode = .asking(Question(.copy))
  }

  /// Copies the part that a letter asks for.
  mutating func copy(letter: String) -> Effect? {
    guard let part = CopyPart.allCases.first(where: { String($0.letter) == letter }) else {
      message = words.copiesNothing(letter)
      return nil
    }
    return copy(part)
  }

  mutating func copy(_ part: CopyPart) -> Effect? {
    mode = .browsing
    guard let text = copied(part), !text.isEmpty else {
      message = words.nothingToCopy
      return nil
    }
    return .copy(text, what: part.word(in: language))
  }

  /// So many bytes of a text are more than any terminal takes, so that no more are made.
  static let longestText = 75_000

  /// A part of what is selected; `nil` where it has none.
  func copied(_ part: CopyPart) -> String? {
    if page.screen == .matrix { return matrix.flatMap { copied(part, of: $0) } }
    switch part {
    case .row:
      guard let row = selectedRow(ofPane: page.focus) else { return nil }
      return [row.plainText, row.trailing].filter { !$0.isEmpty }.joined(separator: "  ")
        .trimmedAtEnds
    case .name: return keptTarget.map { contents.title(of: $0).text }
    case .text: return keptTarget.map { contents.plainText(of: $0, longest: Self.longestText) }
    case .citation: return keptTarget.map { contents.citation(of: $0) }
    }
  }
}
