internal import Meeting
internal import Screen

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
    let points = sides.map { self.points(of: $0) }
    let themes = meeting.themes.compactMap { theme in
      row(theme.shortTitles[language], points.map { count(under: theme.id, $0) }, .theme(theme.id))
    }
    let topics = meeting.topics.compactMap { topic in
      row(
        topic.names[language], points.map { $0.count { $0.topics.contains(topic.id) } },
        .topic(topic.id))
    }
    return section("Themes", themes) + section("Topics", topics)
  }

  /// What one side says on a theme or a topic, intervention by intervention.
  func rows(of side: Side, on subject: Target?, width: Int) -> [Row] {
    let points = points(of: side).filter { isAbout(subject, $0) }
    guard !points.isEmpty else { return [.text("Nothing on this.", role: .dim)] }
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

  private func points(of side: Side) -> [Point] {
    meeting.interventions(of: side).flatMap { meeting.points(of: $0.id) }
  }

  private func count(under theme: Identifier<Theme>, _ points: [Point]) -> Int {
    points.count { meeting.interventions[$0.intervention]?.theme == theme }
  }

  private func isAbout(_ subject: Target?, _ point: Point) -> Bool {
    switch subject {
    case .topic(let id): point.topics.contains(id)
    case .theme(let id): meeting.interventions[point.intervention]?.theme == id
    default: false
    }
  }

  private func row(_ name: String, _ counts: [Int], _ target: Target) -> Row? {
    guard counts.contains(where: { $0 > 0 }) else { return nil }
    return .entry(
      name, trailing: counts.map { $0 == 0 ? "·" : "\($0)" }.joined(separator: "  "),
      target: target)
  }
}
