internal import Meeting
internal import Screen
internal import Wording

extension Contents {
  func delegations(_ order: SortOrder) -> [Row] {
    if order != .record {
      return sorted(
        Array(meeting.delegations), by: order, name: { name(of: $0) },
        people: { meeting.participantPositions(of: $0.id).count },
        interventions: { meeting.interventionPositions(of: $0.id).count }
      ).map { delegation in
        var row = row(of: delegation)
        row.text += " · \(delegation.section.names[language])"
        return row
      }
    }
    var rows: [Row] = []
    var current: Section?
    for delegation in meeting.delegations {
      if delegation.section != current {
        rows.append(.heading(delegation.section.names[language]))
        current = delegation.section
      }
      rows.append(row(of: delegation))
    }
    return rows
  }

  func row(of delegation: Delegation) -> Row {
    let people = meeting.participantPositions(of: delegation.id).count
    let spoken = meeting.interventionPositions(of: delegation.id).count
    let others = spoken == 0 ? interventionsOfMembers(delegation) : 0
    var row = Row.entry(
      name(of: delegation), trailing: "\(pad(people)) \(counted(spoken, forOthers: others))",
      target: .delegation(delegation.id))
    row.spoken = "\(row.text), \(words.peopleListed(people)), \(words.interventions(spoken))"
    return row
  }

  /// The interventions of a delegation; where it has none of its own, in parentheses how many its
  /// members made for their group, or a dot for a silent one.
  private func counted(_ own: Int, forOthers others: Int) -> String {
    if own > 0 { return pad(own) }
    return pad(others == 0 ? "·" : "(\(others))")
  }

  /// The number of interventions that are attributed to members of a delegation in person.
  func interventionsOfMembers(_ delegation: Delegation) -> Int {
    meeting.participants(of: delegation.id).reduce(0) {
      $0 + meeting.interventionPositions(by: $1.id).count
    }
  }

  /// The people as the record lists them.
  func people() -> [Line] {
    var lines: [Line] = []
    var current: Section?
    for (position, participant) in meeting.participants.enumerated() {
      if let section = meeting.delegations[participant.delegation]?.section, section != current {
        lines.append(.made(.heading(section.names[language])))
        current = section
      }
      lines.append(.entity(.participants, position))
    }
    return lines
  }

  func row(of participant: Participant) -> Row {
    let delegation = meeting.delegations[participant.delegation]
    let place = participant.office ?? delegation.map { shortName(of: $0) } ?? ""
    return .entry(participant.name, trailing: place, target: .participant(participant.id))
  }

  func officers() -> [Row] {
    meeting.officers.map { officer in
      .entry(
        officer.offices[language], trailing: officer.person ?? words.notNamed,
        shortTrailing: officer.person ?? words.notNamed,
        role: officer.person == nil ? .doubt : .plain,
        target: .officer(officer.id))
    }
  }

  func themes() -> [Row] {
    let before = meeting.proceedings.filter { $0.theme == nil }
    let introduction: [Row] =
      before.isEmpty
      ? [] : [.entry(words.beforeTheOpening, trailing: "·", target: .introduction)]
    return introduction
      + meeting.themes.map { theme in
        counted(
          theme.titles[language], meeting.interventionPositions(under: theme.id).count,
          as: words.interventions, target: .theme(theme.id))
      }
  }

  func discrepancies() -> [Row] {
    meeting.discrepancies.map {
      .entry($0.what, trailing: language.word(kind: $0.kind.rawValue), target: .discrepancy($0.id))
    }
  }

  /// The entries of a vocabulary, each with the number of interventions that come to it.
  func vocabulary<Entity>(
    _ table: Table<Entity>, _ order: SortOrder, name: (Entity) -> String,
    count: (Entity) -> Positions, target: (Entity.ID) -> Target
  ) -> [Row] {
    sorted(Array(table), by: order, name: name, interventions: { count($0).count }).map {
      counted(name($0), count($0).count, as: words.interventions, target: target($0.id))
    }
  }

  /// An entry with a count at its right edge, which is read aloud with what it counts.
  func counted(
    _ text: String, prefix: String = "", _ count: Int, as counted: (Int) -> String, target: Target
  ) -> Row {
    var row = Row.entry(
      text, prefix: prefix, trailing: count == 0 ? "·" : "\(count)", target: target)
    row.spoken = "\(row.plainText), \(counted(count))"
    return row
  }

  /// The acronym of an organization where it has one, for a narrow column.
  private func shortName(of delegation: Delegation) -> String {
    let acronym = delegation.acronyms[language]
    return acronym.isEmpty ? delegation.names[language] : acronym
  }

  private func pad(_ number: Int) -> String { pad("\(number)") }

  private func pad(_ text: String) -> String {
    String(repeating: " ", count: max(0, 4 - text.count)) + text
  }
}
