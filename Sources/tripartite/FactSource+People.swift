internal import Archive
internal import Meeting
internal import Wording

extension FactSource {
  func sheet(_ person: Participant) -> FactSheet {
    let spoken = meeting.interventions(by: person.id)
    let possible = meeting.possibleInterventions(by: person.id)
    let delegation = meeting.delegations[person.delegation]
    var sheet = FactSheet(
      person.fullName, thing: "participant", row: row(.people, person.id))
    sheet.say("Id", person.id.rawValue)
    sheet.say(words.delegationColumn, delegation?.names.line(in: language))
    sheet.say(words.sectionColumn, delegation?.section.names[language])
    sheet.say(words.roleColumn, language.word(person.role))
    sheet.say(words.positionColumn, person.position)
    sheet.say(words.officeColumn, person.office)
    sheet.say(words.listedFirst, person.sameAs?.rawValue)
    sheet.say(
      words.heldLabel,
      meeting.offices(of: person.id).map { $0.offices[language] }.joined(separator: ", "))
    sheet.list(words.spokeHeading, lines(spoken))
    sheet.list(words.mayHaveSpokenHeading, lines(possible))
    sheet.list(words.contradictions, doubts(about: person.id.rawValue))
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
    sheet.say(words.ourWording, ours(officer.offices))
    sheet.say(words.holder, officer.person ?? words.notNamed)
    sheet.say(words.listedAs, officer.participant?.rawValue ?? words.notListed)
    sheet.say(words.groupColumn, officer.group.names[language])
    sheet.say(words.countryColumn, officer.country)
    sheet.say(words.paragraphsColumn, officer.paragraphs.map(String.init).joined(separator: ", "))
    sheet.say(words.note, officer.note)
    sheet.list(words.spokeHeading, lines(spoken + own))
    sheet.list(words.contradictions, doubts(about: officer.id.rawValue))
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
    sheet.say(words.printedAs, delegation.printed)
    sheet.say(words.ourWording, ours(delegation.names))
    sheet.say(words.acronymsLabel, delegation.acronyms.line(in: language))
    sheet.say(words.codes, delegation.country.map { "\($0.iso2), \($0.iso3)" })
    sheet.say(
      words.region,
      delegation.country.map {
        $0.region.names[language]
      })
    sheet.say(
      words.groupsLabel,
      delegation.groups.compactMap { meeting.regionalGroups[$0]?.names[language] }
        .joined(separator: ", "))
    sheet.list(words.peopleColumn, lines(people))
    // The silent delegations are as visible as the ones that spoke.
    sheet.list(
      words.spokeHeading,
      spoken.isEmpty
        ? [FactSheet.Line("", words.noInterventionOfItsOwn)] : lines(spoken))
    addElsewhere(people, of: delegation, to: &sheet)
    sheet.list(
      words.sameCountryElsewhere,
      others.map { FactSheet.Line($0.id.rawValue, $0.section.names[language]) })
    sheet.list(words.contradictions, doubts(about: delegation.id.rawValue))
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
    sheet.say(words.codes, country.map { "\($0.iso2), \($0.iso3)" })
    sheet.say(words.delegations, "\(delegations.count)")
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
