internal import Meeting
internal import Screen
internal import Wording

extension Contents {
  /// An office: its holder as printed, the holder's listing, and what the holder said.
  func lines(of officer: Officer, width: Int) -> [Line] {
    var rows = Row.paragraph(officer.offices[language], width: width, role: .heading)
    rows += Row.paragraph(
      Language.allCases.filter { $0 != language }.map {
        name(officer.offices, in: $0)
      }.joined(separator: " · "), width: width, role: .dim)
    rows += holder(of: officer, width: width)
    if let note = officer.note { rows += Row.paragraph(note, width: width, role: .doubt) }
    rows += sources(of: officer)
    return rows.lines + said(by: officer)
      + doubts(about: officer.id.rawValue, width: width).lines
  }

  private func holder(of officer: Officer, width: Int) -> [Row] {
    guard let person = officer.person else {
      return [.text(words.holderUnknown, role: .doubt)]
    }
    guard let participant = officer.participant.flatMap({ meeting.participants[$0] }) else {
      return Row.paragraph(words.notInTheList(person), width: width)
    }
    return [
      .text(words.asPrinted(person)),
      .entry(
        words.listed(participant.fullName),
        trailing: meeting.delegations[participant.delegation].map { name(of: $0) } ?? "",
        role: .link, target: .participant(participant.id)),
    ]
  }

  private func sources(of officer: Officer) -> [Row] {
    guard !officer.paragraphs.isEmpty else {
      return [.text(words.sourceIsTheList, role: .dim)]
    }
    return [.heading(words.namedIn)]
      + officer.paragraphs.map { paragraph in
        if let intervention = meeting.intervention(at: paragraph) {
          return row(of: intervention)
        }
        guard let event = meeting.proceedings.first(where: { $0.paragraph == paragraph }) else {
          return .text(words.paragraph(paragraph))
        }
        return row(of: event)
      }
  }

  private func said(by officer: Officer) -> [Line] {
    let positions =
      officer.participant.map { meeting.interventionPositions(by: $0) }
      ?? meeting.interventionPositions(by: officer.id)
    guard !positions.isEmpty else { return [] }
    return [.made(.heading(words.spoke(positions.count)))] + Line.speeches(positions)
  }
}
