internal import Meeting

extension Contents {
  /// Something in a line of its own: its name, and what it is.
  func title(of target: Target) -> (text: String, detail: String) {
    switch target {
    case .screen(let screen): (screen.title, "screen")
    case .introduction: ("Before the opening", "theme")
    case .delegation(let id):
      meeting.delegations[id].map { (name(of: $0), $0.section.names[language]) } ?? ("", "")
    case .participant(let id): meeting.participants[id].map(title(of:)) ?? ("", "")
    case .officer(let id):
      meeting.officers[id].map { ($0.offices[language], $0.person ?? "not named") } ?? ("", "")
    case .theme(let id): (meeting.themes[id]?.titles[language] ?? "", "theme")
    case .intervention(let id): meeting.interventions[id].map(title(of:)) ?? ("", "")
    case .proceeding(let id):
      meeting.proceedings[id].map { ("¶ \($0.paragraph) \($0.kind)", "procedure") } ?? ("", "")
    case .point(let id):
      meeting.points[id].map { ("¶ \($0.paragraph) \($0.text)", "point") } ?? ("", "")
    case .conclusion(let id):
      meeting.conclusions[id].map { ("\($0.id.rawValue) \($0.text)", "conclusion") } ?? ("", "")
    case .leftOut: ("Asked for and not taken up", "conclusions")
    case .document(let id): (meeting.documents[id]?.title ?? "", "document")
    case .provision(let id):
      meeting.provisions[id].map { ("\($0.number) \($0.text)", document(of: $0)) } ?? ("", "")
    case .topic(let id): (meeting.topics[id]?.names[language] ?? "", "topic")
    case .instrument(let id): (meeting.instruments[id]?.titles[language] ?? "", "instrument")
    case .body(let id): (meeting.bodies[id]?.names[language] ?? "", "body")
    case .discrepancy(let id): (meeting.discrepancies[id]?.what ?? "", "discrepancy")
    case .value(let query): (query, "")
    case .query(let name): (name, KeepingWords.query)
    case .plot: ("", "")
    }
  }

  private func title(of participant: Participant) -> (text: String, detail: String) {
    let delegation = meeting.delegations[participant.delegation]
    return (participant.fullName, delegation.map { name(of: $0) } ?? "")
  }

  private func title(of intervention: Intervention) -> (text: String, detail: String) {
    (
      "¶ \(paragraphs(of: intervention)) \(speaker(of: intervention))",
      theme(of: intervention)
    )
  }
}
