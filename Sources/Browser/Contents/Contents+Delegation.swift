internal import Meeting
internal import Screen
internal import Wording

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
      name(delegation.names, in: other)
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
    var rows: [Row] = [.heading(words.peopleListed(people.count))]
    var role: Participant.Role?
    for person in people {
      if person.role != role, person.role != .secretariat {
        rows.append(.text(language.word(person.role).capitalizedFirst, role: .dim))
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
      return [.made(.heading(words.interventions(positions.count)))] + Line.speeches(positions)
    }
    let rows = [.heading(words.noInterventionOfItsOwn)] + spokespersons(of: delegation)
    return (rows + Row.paragraph(silence(of: delegation), width: width, role: .dim)).lines
  }

  /// The members of a delegation to whom interventions for somebody else are attributed.
  private func spokespersons(of delegation: Delegation) -> [Row] {
    meeting.participants(of: delegation.id).compactMap { person in
      let spoken = meeting.interventionPositions(by: person.id)
      guard let first = spoken.first.map({ meeting.interventions[$0] }) else { return nil }
      return .entry(
        words.spokeFor(person.name, group: first.group.names[language], count: spoken.count),
        trailing: sureness(of: first), role: .link, target: .participant(person.id))
    }
  }

  private func silence(of delegation: Delegation) -> String {
    switch delegation.section {
    case .employerMembers, .workerMembers:
      words.silentGroupDelegation
    case .secretariat:
      words.silentService
    default: words.silentDelegation
    }
  }

  /// The officers of the country who are not on the list of participants.
  private func unlistedOfficers(of delegation: Delegation) -> [Row] {
    guard let country = delegation.country else { return [] }
    return section(
      words.unlistedOfficers,
      meeting.officers.filter { $0.participant == nil && $0.country == country.iso2 }.map {
        .entry(
          $0.offices[language], trailing: $0.person ?? "", role: .link, target: .officer($0.id))
      })
  }

  private func elsewhere(_ delegation: Delegation) -> [Row] {
    let others = meeting.otherDelegations(of: delegation)
    guard !others.isEmpty else { return [] }
    return [.heading(words.sameCountryElsewhere)]
      + others.map {
        .entry(
          $0.section.names[language],
          trailing: words.persons(meeting.participantPositions(of: $0.id).count), role: .link,
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
    return section(words.contradictions, rows { !$0.kind.isSpelling })
      + section(words.misprints, rows(\.kind.isSpelling))
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
