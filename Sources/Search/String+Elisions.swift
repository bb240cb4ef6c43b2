extension String {
  /// The text without the apostrophes of elisions, as in `Côte dIvoire`; `nil` where it has none.
  ///
  /// An elision is one letter at the beginning of a word, an apostrophe, and a letter.
  var joiningElisions: String? {
    let characters = Array(self)
    let elisions = characters.indices.filter { index in
      guard characters[index] == "'" || characters[index] == "’" else { return false }
      guard index > 0, index + 1 < characters.count else { return false }
      return characters[index - 1].isLetter && characters[index + 1].isLetter
        && (index < 2 || !characters[index - 2].isLetter)
    }
    guard !elisions.isEmpty else { return nil }
    return String(characters.indices.filter { !elisions.contains($0) }.map { characters[$0] })
  }
}
