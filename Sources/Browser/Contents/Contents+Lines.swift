internal import Meeting
internal import Screen

extension Contents {
  /// The row of an entry of a list that may be long.
  func row(in table: MeetingTable, at position: Int) -> Row {
    switch table {
    case .participants: row(of: meeting.participants[position])
    case .interventions: row(of: meeting.interventions[position])
    case .proceedings: row(of: meeting.proceedings[position])
    case .points: row(of: meeting.points[position])
    default: preconditionFailure("\(table) has no rows that are made late")
    }
  }

  /// What an entry of a list that may be long stands for.
  func target(in table: MeetingTable, at position: Int) -> Target {
    switch table {
    case .participants: .participant(meeting.participants[position].id)
    case .interventions: .intervention(meeting.interventions[position].id)
    case .proceedings: .proceeding(meeting.proceedings[position].id)
    case .points: .point(meeting.points[position].id)
    default: preconditionFailure("\(table) has no rows that are made late")
    }
  }

  /// Where in the record something stands; `nil` where it stands for no single row.
  func place(of target: Target) -> (table: MeetingTable, position: Int)? {
    switch target {
    case .screen, .introduction, .leftOut, .value, .plot, .query: nil
    case .delegation(let id): place(.delegations, meeting.delegations.position(of: id))
    case .participant(let id): place(.participants, meeting.participants.position(of: id))
    case .officer(let id): place(.officers, meeting.officers.position(of: id))
    case .theme(let id): place(.themes, meeting.themes.position(of: id))
    case .intervention(let id): place(.interventions, meeting.interventions.position(of: id))
    case .proceeding(let id): place(.proceedings, meeting.proceedings.position(of: id))
    case .point(let id): place(.points, meeting.points.position(of: id))
    case .conclusion(let id): place(.conclusions, meeting.conclusions.position(of: id))
    case .document(let id): place(.documents, meeting.documents.position(of: id))
    case .provision(let id): place(.provisions, meeting.provisions.position(of: id))
    case .topic(let id): place(.topics, meeting.topics.position(of: id))
    case .instrument(let id): place(.instruments, meeting.instruments.position(of: id))
    case .body(let id): place(.bodies, meeting.bodies.position(of: id))
    case .discrepancy(let id): place(.discrepancies, meeting.discrepancies.position(of: id))
    }
  }

  private func place(
    _ table: MeetingTable, _ position: Int?
  ) -> (table: MeetingTable, position: Int)? {
    position.map { (table, $0) }
  }

  /// The entries that match, and the headings that still have one.
  func filtered(_ lines: [Line], by matches: Matches) -> [Line] {
    var kept: [Line] = []
    for line in lines {
      switch line {
      case .entity(let table, let position):
        if matches.contains(table, Int(position)) { kept.append(line) }
      case .speech(let position), .paragraph(_, let position):
        if matches.contains(.interventions, Int(position)) { kept.append(line) }
      case .made(let row) where row.kind == .heading:
        if kept.last?.isHeading == true { kept.removeLast() }
        kept.append(line)
      case .made(let row) where row.kind == .entry:
        guard let place = row.target.flatMap({ place(of: $0) }) else { continue }
        if matches.contains(place.table, place.position) { kept.append(line) }
      case .made: continue
      }
    }
    if kept.last?.isHeading == true { kept.removeLast() }
    return kept
  }

  /// The cells of the widest prefix; of a long list the last entry is looked at for all.
  func prefixWidth(of lines: [Line]) -> Int {
    let isLong = lines.count > Self.longList
    let looked = isLong ? Self.lastEntry(of: lines) : lines[...]
    return looked.reduce(0) { width, line in
      let prefix =
        switch line {
        case .made(let row): row.prefix
        case .entity(let table, let position): prefix(in: table, at: Int(position))
        case .speech(let position): prefix(in: .interventions, at: Int(position))
        case .paragraph(let number, _): "\(number)"
        }
      return max(width, prefix.columns)
    }
  }

  private static func lastEntry(of lines: [Line]) -> ArraySlice<Line> {
    lines.lastIndex { !$0.isMade }.map { lines[$0...$0] } ?? lines.suffix(1)
  }

  /// The number of lines from which on not each one is looked at for its width.
  private static let longList = 2_000

  private func prefix(in table: MeetingTable, at position: Int) -> String {
    switch table {
    case .interventions: paragraphs(of: meeting.interventions.outline(at: position))
    case .proceedings: "\(meeting.proceedings[position].paragraph)"
    case .points: "\(meeting.points.outline(at: position).paragraph)"
    default: ""
    }
  }
}
