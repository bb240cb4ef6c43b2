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
  func rows(of subjects: [ComparedSubject]) -> [Row] {
    let rows = subjects.map { subject in
      switch subject.target {
      case .theme(let id): (true, row(meeting.themes[id]?.shortTitles, subject))
      case .topic(let id): (false, row(meeting.topics[id]?.names, subject))
      default: (false, row(nil, subject))
      }
    }
    return section(words.themes, rows.filter(\.0).map(\.1))
      + section(words.topics, rows.filter { !$0.0 }.map(\.1))
  }

  /// What one side says on a theme or a topic, intervention by intervention; where it is much, a
  /// line a point.
  func lines(ofPointsAt positions: Positions, width: Int) -> [Line] {
    guard !positions.isEmpty else { return [.made(.text(words.nothingOnThis, role: .dim))] }
    guard positions.count <= Self.pointsInFull else {
      return positions.map { .entity(.points, $0) }
    }
    var rows: [Row] = []
    var intervention: Identifier<Intervention>?
    for point in positions.map({ meeting.points[$0] }) {
      if point.intervention != intervention {
        intervention = point.intervention
        rows.append(.heading(title(of: .intervention(point.intervention)).text))
      }
      rows += Row.paragraph("• \(point.text)", width: width, hanging: 2).map { line in
        var line = line
        line.kind = .entry
        line.target = .point(point.id)
        return line
      }
    }
    return rows.lines
  }

  /// The number of points whose texts stand whole beside those of another side.
  private static let pointsInFull = 300

  private func row(_ names: Names?, _ subject: ComparedSubject) -> Row {
    .entry(
      names?[language] ?? "",
      trailing: subject.counts.map { $0 == 0 ? "·" : "\($0)" }.joined(separator: "  "),
      target: subject.target)
  }
}
