internal import Archive
internal import Meeting
internal import Wording

/// What the people of a delegation did that is not under its name.
extension FactSource {
  /// Adds the offices that its people held, and whom they spoke for instead of it.
  func addElsewhere(_ people: [Participant], of delegation: Delegation, to sheet: inout FactSheet) {
    let offices = people.flatMap { person in
      meeting.offices(of: person.id).map { (person, $0) }
    }
    let spoken = people.flatMap { person in
      meeting.interventions(by: person.id).filter { $0.delegation != delegation.id }
    }
    sheet.list(
      words.heldOffice,
      offices.map { person, officer in
        FactSheet.Line(officer.id.rawValue, "\(officer.offices[language]): \(person.fullName)")
      })
    sheet.list(words.spokeForOthers, people.flatMap { linesForOthers($0, delegation) })
    sheet.add("offices_of_its_people", .ids(offices.map(\.1.id)))
    sheet.add("spoken_for_others", .ids(spoken.map(\.id)))
  }

  /// A line for each group that a person spoke for, with the interventions.
  private func linesForOthers(
    _ person: Participant, _ delegation: Delegation
  ) -> [FactSheet.Line] {
    let spoken = meeting.interventions(by: person.id).filter { $0.delegation != delegation.id }
    return SpeakingGroup.allCases.flatMap { group in
      [(true, words.stated), (false, words.inferred)].compactMap { isStated, word in
        let ids = spoken.filter { $0.group == group && $0.attribution.isStated == isStated }
          .map(\.id.rawValue)
        guard !ids.isEmpty else { return nil }
        return FactSheet.Line(
          person.id.rawValue,
          words.spokeForGroup(
            person.fullName, group.names[language], known: word, in: ids.joined(separator: ", ")))
      }
    }
  }

  /// Adds the officers of a country who are in no delegation of it.
  func addUnlistedOfficers(of country: Country?, to sheet: inout FactSheet) {
    let officers = meeting.officers.filter {
      $0.participant == nil && $0.country != nil && $0.country == country?.iso2
    }
    sheet.list(
      words.unlistedOfficers,
      officers.map { officer in
        let spoken = meeting.interventions(by: officer.id).map(\.id.rawValue)
        let holder = officer.person ?? words.notNamed
        let remark = spoken.isEmpty ? "" : "; " + words.spokeIn(spoken.joined(separator: ", "))
        return FactSheet.Line(
          officer.id.rawValue, "\(officer.offices[language]): \(holder)\(remark)")
      })
    sheet.add("unlisted_officers", .ids(officers.map(\.id)))
  }
}

extension Attribution {
  fileprivate var isStated: Bool {
    if case .stated = self { true } else { false }
  }
}
