internal import Meeting

extension ListingScope {
  /// Who spoke, in a few words: a country, an organization, a group or an office, and for whom.
  func shortSpeaker(of intervention: Intervention) -> String {
    let speaker = delegationOrOffice(of: intervention)
    guard let group = intervention.onBehalfOf.flatMap({ meeting.regionalGroups[$0] }) else {
      return speaker
    }
    let acronym = group.acronyms[language]
    return "\(speaker), for \(acronym.isEmpty ? group.names[language] : acronym)"
  }

  /// The short speaker of the intervention in which a point was made; nothing for no point.
  func shortSpeaker(of point: Point?) -> String {
    point.flatMap { meeting.interventions[$0.intervention] }.map { shortSpeaker(of: $0) } ?? ""
  }

  private func delegationOrOffice(of intervention: Intervention) -> String {
    if let delegation = intervention.delegation.flatMap({ meeting.delegations[$0] }) {
      return delegation.names[language]
    }
    guard intervention.group == .office else { return intervention.group.names[language] }
    return office(of: intervention)?.offices[language] ?? withoutArticle(intervention.label)
  }

  private func office(of intervention: Intervention) -> Officer? {
    switch intervention.attribution.speaker {
    case .officer(let id): meeting.officers[id]
    case .participant(let id):
      meeting.offices(of: id).first { $0.group == .office && !$0.paragraphs.isEmpty }
    case nil: nil
    }
  }

  private func withoutArticle(_ label: String) -> String {
    for article in ["An ", "A ", "The "] where label.hasPrefix(article) {
      return String(label.dropFirst(article.count))
    }
    return label
  }

  /// How the speaker is known, in a word or two.
  func sureness(of attribution: Attribution) -> String {
    switch attribution {
    case .stated: "stated"
    case .inferred: "inferred"
    case .oneOf(let candidates): "1 of \(candidates.count)"
    case .unknown: "not named"
    }
  }
}
