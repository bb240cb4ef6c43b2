public import Meeting

extension Language {
  /// How sure an attribution is, in a word or two; names nobody.
  public func sureness(of attribution: Attribution) -> String {
    switch attribution {
    case .stated: words.stated
    case .inferred: words.inferred
    case .oneOf(let candidates): words.oneOf(candidates.count)
    case .unknown: words.notNamed
    }
  }
}

extension Language {
  /// In whose name somebody speaks, in as few letters as the group has.
  public func onBehalf(of group: RegionalGroup) -> String {
    let (name, acronym) = (group.names[self], group.acronyms[self])
    return words.onBehalfOf(acronym.isEmpty ? name : acronym, named: name)
  }
}

extension Words {
  /// So many of what a matrix counts.
  public func count(_ number: Int, _ counted: MatrixPlan.Counted) -> String {
    switch counted {
    case .interventions: interventions(number)
    case .paragraphs: paragraphs(number)
    case .points: points(number)
    }
  }
}

extension MatrixHeader {
  /// In whose name some of a row's interventions were made, and how many more there may be.
  public func remark(in language: Language) -> String {
    let words = language.words
    let parts =
      onBehalfOf.map { words.count($0.count, for: $0.group.rawValue) }
      + (possible > 0 ? [words.perhapsMore(possible)] : [])
    return parts.joined(separator: ", ")
  }
}
