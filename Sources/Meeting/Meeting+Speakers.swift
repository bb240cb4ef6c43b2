extension Meeting {
  /// Who spoke, in a few words: a country, an organization, a group or an office; never a person.
  public func speaker(of intervention: Intervention, in language: Language) -> String {
    if let delegation = intervention.delegation.flatMap({ delegations[$0] }) {
      return delegation.names[language]
    }
    guard intervention.group == .office else { return intervention.group.names[language] }
    return office(of: intervention)?.offices[language] ?? Self.withoutArticle(intervention.label)
  }

  /// The office of the Office's speaker, where the record says who that is.
  private func office(of intervention: Intervention) -> Officer? {
    switch intervention.attribution.speaker {
    case .officer(let id): officers[id]
    case .participant(let id):
      offices(of: id).first { $0.group == .office && !$0.paragraphs.isEmpty }
    case nil: nil
    }
  }

  /// A label as printed without the article at its head, for a list.
  private static func withoutArticle(_ label: String) -> String {
    for article in ["An ", "A ", "The "] where label.hasPrefix(article) {
      return String(label.dropFirst(article.count))
    }
    return label
  }
}
