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

  /// The name of somebody who spoke, after how sure that is unless the record states it.
  public func name(_ name: String, by attribution: Attribution?) -> String {
    switch attribution {
    case nil, .stated: name
    case .inferred(_)?, .oneOf(_)?, .unknown?:
      attribution.map { "\(sureness(of: $0)): \(name)" } ?? name
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
      + forGroups.map { words.count($0.count, under: $0.group.names[language]) }
      + (possible > 0 ? [words.perhapsMore(possible)] : [])
    return parts.joined(separator: ", ")
  }
}
