internal import Meeting
internal import Wording

extension Contents {
  /// Something in a line of its own: its name, and what it is.
  func title(of target: Target) -> (text: String, detail: String) {
    switch target {
    case .screen(let screen): (screen.title(in: language), words.aScreen)
    case .introduction: (words.beforeTheOpening, words.aTheme)
    case .delegation(let id):
      meeting.delegations[id].map { (name(of: $0), $0.section.names[language]) } ?? ("", "")
    case .participant(let id): meeting.participants[id].map(title(of:)) ?? ("", "")
    case .officer(let id):
      meeting.officers[id].map { ($0.offices[language], $0.person ?? words.notNamed) } ?? ("", "")
    case .theme(let id): (meeting.themes[id]?.titles[language] ?? "", words.aTheme)
    case .intervention(let id): meeting.interventions[id].map(title(of:)) ?? ("", "")
    case .proceeding(let id):
      meeting.proceedings[id].map {
        ("¶ \($0.paragraph) \(language.word(kind: $0.kind))", words.aProcedure)
      } ?? ("", "")
    case .point(let id):
      meeting.points[id].map { ("¶ \($0.paragraph) \($0.text)", words.aPoint) } ?? ("", "")
    case .conclusion(let id):
      meeting.conclusions[id].map { ("\($0.id.rawValue) \($0.text)", words.aConclusion) } ?? (
        "", ""
      )
    case .leftOut: (words.notTakenUp, words.conclusionsDetail)
    case .document(let id): (meeting.documents[id]?.title ?? "", words.aDocument)
    case .provision(let id):
      meeting.provisions[id].map { ("\($0.number) \($0.text)", document(of: $0)) } ?? ("", "")
    case .topic(let id): (meeting.topics[id]?.names[language] ?? "", words.aTopic)
    case .instrument(let id): (meeting.instruments[id]?.titles[language] ?? "", words.anInstrument)
    case .body(let id): (meeting.bodies[id]?.names[language] ?? "", words.aBody)
    case .discrepancy(let id): (meeting.discrepancies[id]?.what ?? "", words.aDiscrepancy)
    case .value(let query): (query, "")
    case .query(let name): (name, words.savedQuery)
    case .plot: ("", "")
    }
  }

  private func title(of participant: Participant) -> (text: String, detail: String) {
    let delegation = meeting.delegations[participant.delegation]
    return (participant.fullName, delegation.map { name(of: $0) } ?? "")
  }

  private func title(of intervention: Intervention) -> (text: String, detail: String) {
    (
      "¶ \(paragraphs(of: intervention)) \(speakerFor(intervention))",
      theme(of: intervention)
    )
  }
}
