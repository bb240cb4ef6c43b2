internal import Archive
internal import Meeting

extension FactSource {
  func sheet(_ person: Participant) -> FactSheet {
    let spoken = meeting.interventions(by: person.id)
    let possible = meeting.possibleInterventions(by: person.id)
    let delegation = meeting.delegations[person.delegation]
    var sheet = FactSheet(
      person.fullName, thing: "participant", row: row(.people, person.id))
    sheet.say("Id", person.id.rawValue)
    sheet.say("Delegation", delegation?.names.line(in: language))
    sheet.say("Section", delegation?.section.names[language])
    sheet.say("Role", person.role.rawValue)
    sheet.say("Position", person.position)
    sheet.say("Office", person.office)
    sheet.say("Listed first", person.sameAs?.rawValue)
    sheet.say(
      "Held", meeting.offices(of: person.id).map { $0.offices[language] }.joined(separator: ", "))
    sheet.list("Spoke", lines(spoken))
    sheet.list("May have spoken", lines(possible))
    sheet.list("The record contradicts itself", doubts(about: person.id.rawValue))
    sheet.add("offices", .ids(meeting.offices(of: person.id).map(\.id)))
    sheet.add("spoken", objects(.interventions, spoken.map(\.id)))
    sheet.add("possibly_spoken", objects(.interventions, possible.map(\.id)))
    sheet.add("discrepancies", discrepancies(about: person.id.rawValue))
    return sheet
  }

  func sheet(_ officer: Officer) -> FactSheet {
    let spoken = officer.participant.map { meeting.interventions(by: $0) } ?? []
    let own = meeting.interventions(by: officer.id)
    var sheet = FactSheet(
      officer.offices.line(in: language), thing: "officer", row: row(.officers, officer.id))
    sheet.say("Id", officer.id.rawValue)
    sheet.say("Our wording", ours(officer.offices))
    sheet.say("Holder", officer.person ?? "not named")
    sheet.say("Listed as", officer.participant?.rawValue ?? "not in the list of participants")
    sheet.say("Group", officer.group.names[language])
    sheet.say("Country", officer.country)
    sheet.say("Paragraphs", officer.paragraphs.map(String.init).joined(separator: ", "))
    sheet.say("Note", officer.note)
    sheet.list("Spoke", lines(spoken + own))
    sheet.list("The record contradicts itself", doubts(about: officer.id.rawValue))
    sheet.add("spoken", objects(.interventions, (spoken + own).map(\.id)))
    sheet.add("discrepancies", discrepancies(about: officer.id.rawValue))
    return sheet
  }

  func sheet(_ delegation: Delegation) -> FactSheet {
    var sheet = ownSheet(delegation)
    addUnlistedOfficers(of: delegation.country, to: &sheet)
    return sheet
  }

  /// A delegation without what is true of its country as a whole.
  private func ownSheet(_ delegation: Delegation) -> FactSheet {
    let people = meeting.participants(of: delegation.id)
    let spoken = meeting.interventions(of: delegation.id)
    let others = meeting.otherDelegations(of: delegation)
    var sheet = FactSheet(
      "\(delegation.names.line(in: language)), \(delegation.section.names[language])",
      thing: "delegation", row: row(.delegations, delegation.id))
    sheet.say("Id", delegation.id.rawValue)
    sheet.say("Printed as", delegation.printed)
    sheet.say("Our wording", ours(delegation.names))
    sheet.say("Acronyms", delegation.acronyms.line(in: language))
    sheet.say("Codes", delegation.country.map { "\($0.iso2), \($0.iso3)" })
    sheet.say("Region", delegation.country?.region.rawValue.replacing("-", with: " "))
    sheet.say(
      "Groups",
      delegation.groups.compactMap { meeting.regionalGroups[$0]?.names[language] }
        .joined(separator: ", "))
    sheet.list("People", lines(people))
    // The silent delegations are as visible as the ones that spoke.
    sheet.list(
      "Spoke",
      spoken.isEmpty
        ? [FactSheet.Line("", "no intervention of its own in the record")] : lines(spoken))
    addElsewhere(people, of: delegation, to: &sheet)
    sheet.list(
      "Other delegations of the country",
      others.map { FactSheet.Line($0.id.rawValue, $0.section.names[language]) })
    sheet.list("The record contradicts itself", doubts(about: delegation.id.rawValue))
    sheet.add("people", objects(.people, people.map(\.id)))
    sheet.add("spoken", objects(.interventions, spoken.map(\.id)))
    sheet.add("other_delegations", .ids(others.map(\.id)))
    sheet.add("discrepancies", discrepancies(about: delegation.id.rawValue))
    return sheet
  }

  /// A country by its delegations.
  func sheet(_ delegations: [Delegation]) -> FactSheet {
    let country = delegations.first?.country
    let names = delegations.first?.names ?? Names(english: "", french: "", spanish: "")
    var sheet = FactSheet(names.line(in: language), thing: "country", row: nil)
    sheet.say("Codes", country.map { "\($0.iso2), \($0.iso3)" })
    sheet.say("Delegations", "\(delegations.count)")
    addUnlistedOfficers(of: country, to: &sheet)
    let parts = delegations.map { ownSheet($0) }
    for part in parts { sheet.append(part) }
    sheet.add("names", .names(names))
    sheet.add("iso2", .text(country?.iso2))
    sheet.add("iso3", .text(country?.iso3))
    sheet.add("region", .text(country?.region.rawValue))
    sheet.add("delegations", .list(parts.map { .object($0.fields) }))
    return sheet
  }
}
