internal import Meeting
internal import Screen
internal import Wording

extension Contents {
  /// An intervention: who, how that is known, whom it answers, and what was said.
  func rows(of intervention: Intervention, width: Int) -> [Row] {
    heading(of: intervention, width: width) + who(in: intervention, width: width)
      + links(of: intervention, width: width) + points(of: intervention, width: width)
      + citations(in: intervention) + doubts(about: intervention.id.rawValue, width: width)
  }

  private func heading(of intervention: Intervention, width: Int) -> [Row] {
    let behalf = intervention.onBehalfOf.flatMap { meeting.regionalGroups[$0] }.map {
      ", \(words.onBehalfOf($0.names[language], named: $0.names[language]))"
    }
    let title = "¶ \(paragraphs(of: intervention)) \(speaker(of: intervention))\(behalf ?? "")"
    return Row.paragraph(title, width: width, role: .heading)
      + Row.paragraph(words.labelAsPrinted(intervention.label), width: width)
  }

  private func who(in intervention: Intervention, width: Int) -> [Row] {
    var rows: [Row] = []
    switch intervention.attribution {
    case .stated(let speaker):
      rows.append(link(to: speaker, trailing: words.stated))
    case .inferred(let speaker):
      rows.append(link(to: speaker, trailing: words.inferred))
    case .oneOf(let candidates):
      rows.append(.text(words.oneOfNotNamed(candidates.count), role: .doubt))
      rows += candidates.map { link(to: .participant($0), trailing: words.candidate) }
    case .unknown:
      rows.append(.text(words.noCandidates, role: .doubt))
    }
    rows += Row.paragraph(intervention.reason, width: width)
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
  private func links(of intervention: Intervention, width: Int) -> [Row] {
    func rows(_ line: (String) -> String, _ others: [Intervention]) -> [Row] {
      others.map {
        .entry(
          line("\(paragraphs(of: $0)) \(speakerFor($0))"), role: .link,
          target: .intervention($0.id))
      }
    }
    func find(_ ids: [Identifier<Intervention>]) -> [Intervention] {
      ids.compactMap { meeting.interventions[$0] }
    }
    return rows(words.agreesWith, find(intervention.agreesWith))
      + rows(words.answers, find(intervention.answers))
      + rows(words.takesUp, find(intervention.refersTo))
      + rows(words.agreedWithBy, meeting.agreements(with: intervention.id))
      + replies(to: intervention, width: width, row: { rows(words.answeredBy, [$0]) })
      + rows(words.takenUpBy, meeting.mentions(of: intervention.id))
  }

  /// The replies to an intervention, each with what must be known about it.
  private func replies(
    to intervention: Intervention, width: Int, row: (Intervention) -> [Row]
  ) -> [Row] {
    meeting.replies(to: intervention.id).flatMap { reply in
      row(reply)
        + (reply.note.map { Row.paragraph($0, width: width, indent: 2, role: .doubt) } ?? [])
    }
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
        rows += asPrinted(printed?.paragraphs[point.paragraph], width: width)
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
