internal import Meeting
internal import Screen

extension Contents {
  /// A delegation: its names, its people by role, what it said, and the same country elsewhere.
  func lines(of delegation: Delegation, width: Int) -> [Line] {
    (names(of: delegation, width: width) + people(of: delegation)).lines
      + speeches(of: delegation, width: width)
      + (unlistedOfficers(of: delegation) + elsewhere(delegation)
      + doubts(about: delegation.id.rawValue, width: width)).lines
  }

  private func names(of delegation: Delegation, width: Int) -> [Row] {
    var rows: [Row] = [.text(delegation.section.names[language], role: .dim)]
    let others = Language.allCases.filter { $0 != language }.map { other in
      let inferred = delegation.names.inferred.contains(other) ? " (ours)" : ""
      return "\(other.rawValue.uppercased()) \(delegation.names[other])\(inferred)"
    }
    var facts = others
    if let country = delegation.country {
      facts.append("\(country.iso2) \(country.iso3)")
      let groups = delegation.groups.compactMap { meeting.regionalGroups[$0] }.map {
        $0.acronyms[language].isEmpty ? $0.names[language] : $0.acronyms[language]
      }
      if !groups.isEmpty { facts.append(groups.joined(separator: ", ")) }
    }
    rows += Row.paragraph(facts.joined(separator: " · "), width: width, role: .dim)
    return rows
  }

  private func people(of delegation: Delegation) -> [Row] {
    let people = meeting.participants(of: delegation.id)
    var rows: [Row] = [.heading(count(people.count, "person listed", "people listed"))]
    var role: Participant.Role?
    for person in people {
      if person.role != role, person.role != .secretariat {
        rows.append(.text(person.role.rawValue.capitalizedFirst, role: .dim))
      }
      role = person.role
      rows.append(
        .entry(
          person.fullName, trailing: person.position ?? person.office ?? "",
          target: .participant(person.id)))
    }
    return rows
  }

  private func speeches(of delegation: Delegation, width: Int) -> [Line] {
    let positions = meeting.interventionPositions(of: delegation.id)
    guard positions.isEmpty else {
      return [.made(.heading(count(positions.count, "intervention", "interventions")))]
        + Line.speeches(positions)
    }
    let rows = [.heading("No intervention of its own")] + spokespersons(of: delegation)
    return (rows + Row.paragraph(silence(of: delegation), width: width, role: .dim)).lines
  }

  /// The members of a delegation to whom interventions for somebody else are attributed.
  private func spokespersons(of delegation: Delegation) -> [Row] {
    meeting.participants(of: delegation.id).compactMap { person in
      let spoken = meeting.interventionPositions(by: person.id)
      guard let first = spoken.first.map({ meeting.interventions[$0] }) else { return nil }
      return .entry(
        "\(person.name) spoke for \(first.group.names[language]): \(spoken.count)",
        trailing: sureness(of: first), role: .link, target: .participant(person.id))
    }
  }

  private func silence(of delegation: Delegation) -> String {
    switch delegation.section {
    case .employerMembers, .workerMembers:
      "The report gives no words to this delegation as such; a spokesperson spoke for its group."
    case .secretariat:
      "The report gives no words to this service as such."
    default: "The report gives no words to this delegation."
    }
  }

  /// The officers of the country who are not on the list of participants.
  private func unlistedOfficers(of delegation: Delegation) -> [Row] {
    guard let country = delegation.country else { return [] }
    return section(
      "Officers of this country, not listed",
      meeting.officers.filter { $0.participant == nil && $0.country == country.iso2 }.map {
        .entry(
          $0.offices[language], trailing: $0.person ?? "", role: .link, target: .officer($0.id))
      })
  }

  private func elsewhere(_ delegation: Delegation) -> [Row] {
    let others = meeting.otherDelegations(of: delegation)
    guard !others.isEmpty else { return [] }
    return [.heading("The same country elsewhere")]
      + others.map {
        .entry(
          $0.section.names[language],
          trailing: count(meeting.participantPositions(of: $0.id).count, "person", "people"),
          role: .link,
          target: .delegation($0.id))
      }
  }

  /// What the record leaves in doubt about something, as links; misprints apart.
  func doubts(about id: String, width: Int) -> [Row] {
    let discrepancies = meeting.discrepancies(touching: id)
    func rows(_ isWanted: (Discrepancy) -> Bool) -> [Row] {
      discrepancies.filter(isWanted).flatMap {
        Row.link($0.what, width: width, role: .doubt, target: .discrepancy($0.id))
      }
    }
    return section("Contradictions in the record", rows { !$0.kind.isSpelling })
      + section("Spellings and misprints", rows(\.kind.isSpelling))
  }
}

extension Discrepancy.Kind {
  /// Whether it is how something is written, and not what the record says.
  fileprivate var isSpelling: Bool {
    switch self {
    case .name, .misprint, .heading: true
    case .number, .list, .reference, .attribution: false
    }
  }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
