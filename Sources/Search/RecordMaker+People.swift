internal import Meeting

extension RecordMaker {
  mutating func addDelegations() {
    for delegation in meeting.delegations {
      var record = SearchRecord(.delegation, delegation.id.rawValue)
      record.spellings =
        names(delegation.names, .name) + names(delegation.acronyms, .acronym)
        + names(delegation.country?.iso2, .code) + names(delegation.country?.iso3, .code)
        + usualNames(of: delegation, .name(.usualName))
        + officialNames(of: delegation, .name(.officialName)) + printedNames(of: delegation)
        + identifier(delegation.id.rawValue)
        + values(of: delegation) + kind(.delegation, delegation.kind.rawValue)
        + group(delegation.section.group)
      record.texts = texts(delegation.section.names, "section")
      add(record)
    }
  }

  /// The parts of the printed heading that no language's name repeats.
  private mutating func printedNames(of delegation: Delegation) -> [Int32] {
    let names = delegation.names
    let known = [names.english, names.french, names.spanish].map { folded($0) }
    return delegation.printed.split(separator: "/").flatMap { part in
      let part = part.trimmingBlanks
      return known.contains(folded(part)) ? [] : self.names(part, .printed)
    }
  }

  mutating func addParticipants() {
    for participant in meeting.participants {
      var record = SearchRecord(.participant, participant.id.rawValue)
      let section = meeting.delegations[participant.delegation]?.section
      let printed = printedNames(of: participant)
      record.spellings =
        names(participant.name, .name)
        + printed.flatMap { names($0, .printed) + values($0, .speaker) }
        + identifier(participant.id.rawValue)
        + belonging(to: participant.delegation) + values(participant.name, .speaker)
        + values(participant.id.rawValue, .speaker) + values(participant.role.rawValue, .role)
        + values(participant.language?.rawValue, .language)
        + kind(.participant, nil)
      if let section { record.spellings += group(section.group) }
      record.texts = [
        participant.position.map { .init($0, "position", language: participant.language) },
        participant.office.map { .init($0, "office") },
      ].compactMap(\.self)
      add(record)
    }
  }

  mutating func addOfficers() {
    for officer in meeting.officers {
      var record = SearchRecord(.officer, officer.id.rawValue)
      let listed = officer.participant.flatMap { meeting.participants[$0] }
      record.spellings =
        names(officer.offices, .office) + names(officer.person?.withoutAddress, .name)
        + identifier(officer.id.rawValue) + names(listed?.name, .speaker)
        + country(officer.country) + group(officer.group)
        + values(officer.person, .speaker) + values(listed?.name, .speaker)
        + values(listed?.id.rawValue, .speaker) + values(listed?.role.rawValue, .role)
        + values(officer.note.map { _ in Query.Possession.remark.rawValue }, .has)
        + kind(.officer, nil)
      record.texts = [officer.note.map { .init($0, "note") }].compactMap(\.self)
      record.paragraphs = officer.paragraphs.map { $0...$0 }
      add(record)
    }
  }

  /// A country by its code, and its names where a delegation has them.
  mutating func country(_ iso2: String?) -> [Int32] {
    guard let iso2 else { return [] }
    let delegation = meeting.delegations.first { $0.kind == .country && $0.country?.iso2 == iso2 }
    let codes = names(iso2, .country) + values(iso2, .country)
    guard let delegation else { return codes + officialNames(iso2, but: []) }
    let iso3 = delegation.country?.iso3
    return codes + names(iso3, .country) + values(iso3, .country)
      + names(delegation.names, .delegation) + values(delegation.names, .country)
      + usualNames(of: delegation, .name(.usualDelegation))
      + usualNames(of: delegation, .value(.country))
      + officialNames(of: delegation, .value(.country))
  }

  mutating func kind(_ kind: SearchRecord.Kind, _ value: String?) -> [Int32] {
    values(kind.rawValue, .kind) + values(value, .kind)
  }

  func texts(_ names: Names, _ what: String) -> [SearchRecord.Text] {
    [
      .init(names.english, what, language: .english), .init(names.french, what, language: .french),
      .init(names.spanish, what, language: .spanish),
    ].filter { !$0.text.isEmpty }
  }
}

extension Section {
  /// The group in whose place its people sit.
  var group: SpeakingGroup {
    switch self {
    case .governmentMembers: .government
    case .employerMembers: .employers
    case .workerMembers: .workers
    case .secretariat: .office
    case .governmentObservers, .employerObservers, .workerObservers, .intergovernmental,
      .nonGovernmental:
      .observer
    }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
