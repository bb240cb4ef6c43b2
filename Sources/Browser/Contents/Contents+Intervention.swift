internal import Meeting
internal import Screen

extension Contents {
  /// An intervention: who, how that is known, whom it answers, and what was said.
  func rows(of intervention: Intervention, width: Int) -> [Row] {
    heading(of: intervention, width: width) + who(in: intervention, width: width)
      + links(of: intervention) + points(of: intervention, width: width)
      + citations(in: intervention) + doubts(about: intervention.id.rawValue, width: width)
  }

  private func heading(of intervention: Intervention, width: Int) -> [Row] {
    let behalf = intervention.onBehalfOf.flatMap { meeting.regionalGroups[$0] }.map {
      ", for \($0.names[language])"
    }
    let title = "¶ \(paragraphs(of: intervention)) \(speaker(of: intervention))\(behalf ?? "")"
    return Row.paragraph(title, width: width, role: .heading)
      + Row.paragraph("As printed: “\(intervention.label)”", width: width, role: .dim)
  }

  private func who(in intervention: Intervention, width: Int) -> [Row] {
    var rows: [Row] = []
    switch intervention.attribution {
    case .stated(let speaker):
      rows.append(link(to: speaker, trailing: "stated"))
    case .inferred(let speaker):
      rows.append(link(to: speaker, trailing: "inferred"))
    case .oneOf(let candidates):
      rows.append(.text("Person not named: one of \(candidates.count)", role: .doubt))
      rows += candidates.map { link(to: .participant($0), trailing: "candidate") }
    case .unknown:
      rows.append(.text("Person not named, no candidates", role: .doubt))
    }
    rows += Row.paragraph(intervention.reason, width: width, role: .dim)
    if let delegation = intervention.delegation.flatMap({ meeting.delegations[$0] }) {
      rows.append(
        .entry(
          name(of: delegation), trailing: delegation.section.names[language], role: .link,
          target: .delegation(delegation.id)))
    }
    return rows
  }

  private func link(to speaker: Attribution.Speaker, trailing: String) -> Row {
    let name: String =
      switch speaker {
      case .participant(let id): meeting.participants[id]?.fullName ?? id.rawValue
      case .officer(let id): meeting.officers[id]?.person ?? id.rawValue
      }
    return .entry(name, trailing: trailing, role: .link, target: target(of: speaker))
  }

  /// The interventions tied to this one, both ways.
  private func links(of intervention: Intervention) -> [Row] {
    func rows(_ word: String, _ others: [Intervention]) -> [Row] {
      others.map {
        .entry(
          "\(word) \(paragraphs(of: $0)) \(speaker(of: $0))", trailing: spokenFor($0), role: .link,
          target: .intervention($0.id))
      }
    }
    func find(_ ids: [Identifier<Intervention>]) -> [Intervention] {
      ids.compactMap { meeting.interventions[$0] }
    }
    return rows("Agrees with", find(intervention.agreesWith))
      + rows("Answers", find(intervention.answers))
      + rows("Takes up", find(intervention.refersTo))
      + rows("Agreed with by", meeting.agreements(with: intervention.id))
      + rows("Answered by", meeting.replies(to: intervention.id))
      + rows("Taken up by", meeting.mentions(of: intervention.id))
  }

  private func points(of intervention: Intervention, width: Int) -> [Row] {
    var rows: [Row] = []
    var paragraph: Int?
    if let note = intervention.note {
      rows += Row.paragraph(note, width: width, role: .doubt)
    }
    for point in meeting.points(of: intervention.id) {
      if point.paragraph != paragraph {
        rows += [.blank, .heading("¶ \(point.paragraph)")]
        paragraph = point.paragraph
      }
      rows += Row.paragraph("• \(point.text)", width: width, hanging: 2).map { line in
        var line = line
        line.target = .point(point.id)
        return line
      }
      rows += meeting.traces(of: point.id).flatMap { self.rows(of: $0, width: width, indent: 2) }
    }
    return rows
  }

  private func citations(in intervention: Intervention) -> [Row] {
    links(
      meeting.instruments(of: intervention.id).map(\.id),
      meeting.bodies(of: intervention.id).map(\.id),
      meeting.topics(of: intervention.id).map(\.id))
  }
}
