internal import Meeting
internal import Screen
internal import Wording

extension Contents {
  /// What was said and done under a heading, in the order of the report.
  func lines(of theme: Theme) -> [Line] {
    var events = meeting.proceedings.indices.filter {
      meeting.proceedings[$0].theme == theme.id
    }[...]
    var lines: [Line] = []
    for position in meeting.interventionPositions(under: theme.id) {
      while let event = events.first,
        meeting.proceedings[event].paragraph
          < meeting.interventions[position].paragraphs.lowerBound
      {
        lines.append(.entity(.proceedings, event))
        events.removeFirst()
      }
      lines.append(.entity(.interventions, position))
    }
    return lines + events.map { .entity(.proceedings, $0) }
  }

  /// The paragraphs before the first heading.
  func introduction() -> [Row] {
    meeting.proceedings.filter { $0.theme == nil }.map(row(of:))
  }

  func row(of event: Proceeding) -> Row {
    .entry(
      "— \(language.word(kind: event.kind))", prefix: "\(event.paragraph)", role: .dim,
      target: .proceeding(event.id))
  }

  func rows(of event: Proceeding, width: Int) -> [Row] {
    [.heading(words.paragraphTitle(event.paragraph))]
      + Row.paragraph(
        words.procedureNote, width: width, role: .dim)
      + Row.paragraph(event.text, width: width)
      + asPrinted(printed?.paragraphs[event.paragraph], width: width)
      + doubts(about: event.id.rawValue, width: width)
  }

  func rows(of discrepancy: Discrepancy, width: Int) -> [Row] {
    [.heading(discrepancy.place)]
      + Row.paragraph(discrepancy.what, width: width)
      + [.heading(words.howItIsRead)]
      + Row.paragraph(discrepancy.reading, width: width)
      + [.heading(words.concerns)]
      + discrepancy.subjects.compactMap(subject)
  }

  /// The row of data that an identifier of any table stands for.
  private func subject(_ id: String) -> Row? {
    if let intervention = meeting.interventions[Identifier(id)] { return row(of: intervention) }
    if let delegation = meeting.delegations[Identifier(id)] {
      return .entry(
        name(of: delegation), trailing: delegation.section.names[language],
        target: .delegation(delegation.id))
    }
    if let person = meeting.participants[Identifier(id)] { return row(of: person) }
    if let event = meeting.proceedings[Identifier(id)] { return row(of: event) }
    return meeting.officers[Identifier(id)].map {
      .entry($0.offices[language], trailing: $0.person ?? words.notNamed, target: .officer($0.id))
    }
  }
}
