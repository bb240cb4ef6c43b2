internal import Meeting
internal import Screen
internal import Wording

extension Contents {
  func name(of side: Side) -> String {
    switch side {
    case .delegations(let ids):
      ids.first.flatMap { meeting.delegations[$0] }.map { name(of: $0) } ?? ""
    case .group(let group): group.names[language]
    case .regionalGroup(let id): meeting.regionalGroups[id]?.names[language] ?? id.rawValue
    case .participant(let id): name(of: Attribution.Speaker.participant(id))
    case .officer(let id): name(of: Attribution.Speaker.officer(id))
    }
  }

  /// The themes and topics of which two sides speak, each with the points of the one and the other.
  func subjects(of sides: [Side]) -> [Row] {
    guard sides.count == 2 else { return [] }
    let themes = meeting.themes.compactMap { theme in
      row(
        theme.shortTitles[language],
        sides.map { meeting.pointPositions(of: $0, theme: theme.id).count }, .theme(theme.id))
    }
    let topics = meeting.comparison(of: sides[0], with: sides[1]).rows.compactMap { subject in
      row(
        meeting.topics[subject.topic]?.names[language] ?? "",
        [subject.first.count, subject.second.count], .topic(subject.topic))
    }
    return section(words.themes, themes) + section(words.topics, topics)
  }

  /// What one side says on a theme or a topic, intervention by intervention.
  func rows(of side: Side, on subject: Target?, width: Int) -> [Row] {
    let points = points(of: side, on: subject)
    guard !points.isEmpty else { return [.text(words.nothingOnThis, role: .dim)] }
    var rows: [Row] = []
    var intervention: Identifier<Intervention>?
    for point in points {
      if point.intervention != intervention {
        intervention = point.intervention
        rows +=
          meeting.interventions[point.intervention].map {
            [.heading(title(of: .intervention($0.id)).text)]
          } ?? []
      }
      rows += Row.paragraph("• \(point.text)", width: width, hanging: 2).map { line in
        var line = line
        line.kind = .entry
        line.target = .point(point.id)
        return line
      }
    }
    return rows
  }

  private func points(of side: Side, on subject: Target?) -> [Point] {
    switch subject {
    case .topic(let id): meeting.points(of: side, topic: id)
    case .theme(let id): meeting.points(of: side, theme: id)
    default: []
    }
  }

  private func row(_ name: String, _ counts: [Int], _ target: Target) -> Row? {
    guard counts.contains(where: { $0 > 0 }) else { return nil }
    return .entry(
      name, trailing: counts.map { $0 == 0 ? "·" : "\($0)" }.joined(separator: "  "),
      target: target)
  }
}
