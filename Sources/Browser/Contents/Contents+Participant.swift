internal import Meeting
internal import Screen
internal import Wording

extension Contents {
  /// A listing: the person, for whom, in what role, and what the record lets us say they said.
  func lines(of participant: Participant, width: Int) -> [Line] {
    (identity(of: participant, width: width) + offices(of: participant)).lines
      + spoken(by: participant, width: width)
      + doubts(about: participant.id.rawValue, width: width).lines
  }

  private func identity(of participant: Participant, width: Int) -> [Row] {
    var rows = Row.paragraph(participant.fullName, width: width, role: .heading)
    if let position = participant.position {
      rows += Row.paragraph(position, width: width)
    }
    if let office = participant.office {
      rows += Row.paragraph(words.secretariat(office), width: width)
    }
    if participant.role != .secretariat {
      rows.append(.text(words.role(language.word(participant.role)), role: .dim))
    }
    if let delegation = meeting.delegations[participant.delegation] {
      rows.append(
        .entry(
          name(of: delegation), trailing: delegation.section.names[language], role: .link,
          target: .delegation(delegation.id)))
    }
    let others = meeting.listings(of: participant.id).filter { $0 != participant.id }
    rows += others.compactMap { meeting.participants[$0] }.map {
      .entry(
        words.alsoListedAs($0.office ?? language.word($0.role)), role: .link,
        target: .participant($0.id))
    }
    return rows
  }

  private func offices(of participant: Participant) -> [Row] {
    let offices = meeting.offices(of: participant.id)
    guard !offices.isEmpty else { return [] }
    return [.heading(words.officesAtTheMeeting)]
      + offices.map {
        .entry(
          $0.offices[language], trailing: source(of: $0), role: .link, target: .officer($0.id))
      }
  }

  /// Where the record gives an office.
  func source(of officer: Officer) -> String {
    officer.paragraphs.isEmpty
      ? words.list
      : words.paragraphs(officer.paragraphs.map(String.init).joined(separator: ", "))
  }

  private func spoken(by participant: Participant, width: Int) -> [Line] {
    let certain = meeting.interventionPositions(by: participant.id)
    let possible = meeting.possibleInterventionPositions(by: participant.id)
    var lines: [Line] = []
    if !certain.isEmpty {
      lines += [.made(.heading(words.spoke(certain.count)))] + Line.speeches(certain)
    }
    if !possible.isEmpty {
      let reason = Row.paragraph(words.countryNamedOnly, width: width, role: .doubt)
      lines += ([.heading(words.mayHaveSpoken(possible.count))] + reason).lines
      lines += Line.speeches(possible)
    }
    if lines.isEmpty {
      let reason = Row.paragraph(words.nothingAttributed, width: width, role: .dim)
      lines = ([.heading(words.noIntervention)] + reason).lines
    }
    return lines
  }
}
