extension SpellingTable {
  /// Whole name 100, beginning 80, beginning of a word 60, inside a word 40; less for a name that
  /// is not the record's own, for one of several who may have spoken, and for a beginning of a name
  /// in use, more where accents are as the reader typed them.
  func score(of name: Int, _ match: NameMatch, _ term: Term) -> Float {
    guard let role = roles[name] else { return 0 }
    // Half the countries are a republic: a word of an official name is no better than one of a text.
    if role == .officialName, match != .whole { return 5 }
    // A cut name leads to one that the record prints, where there is one.
    let isCutUsualName = role.isUsual && match != .whole
    return Float(match.rawValue) * 20 + 20 - (role.isOwn ? 0 : role == .candidate ? 10 : 5)
      - (isCutUsualName ? 25 : 0)
      + (hasAccents(of: term, name) ? 7 : 0)
  }

  /// Whether the name has the accents that the reader typed.
  func hasAccents(of term: Term, _ name: Int) -> Bool {
    guard let accented = term.accented else { return false }
    let text = FoldedText(spellings[name].text).accented ?? []
    guard accented.count <= text.count else { return false }
    return (0...(text.count - accented.count)).contains { text[$0...].starts(with: accented) }
  }
}
