internal import Meeting
internal import Notes
internal import Screen

extension Contents {
  /// The start page: what the record holds, and what to press.
  func start(width: Int) -> [Row] {
    let details = meeting.details
    let find = keys.hint(for: .find)
    var rows: [Row] = []
    rows += Row.paragraph(details.titles[language], width: width, role: .heading)
    rows += Row.paragraph(
      "\(details.place), \(details.firstDay) to \(details.lastDay) · \(details.symbol)",
      width: width, role: .dim)
    rows.append(.blank)
    rows += screens
    rows.append(.blank)
    rows += Row.paragraph(
      "\(find) and a few letters go to anything: \(find) cote, \(find) filipinas, \(find) CH, "
        + "\(find) 54.", width: width)
    rows += Row.paragraph(
      "Who spoke is stated, inferred with the reason, one of several (1 of 3), or not named.",
      width: width)
    return rows
  }

  private var screens: [Row] {
    let silent = meeting.delegations.count { $0.kind == .country && isSilent($0) }
    let national = meeting.delegations.count { $0.kind == .country }
    let countries = Set(meeting.delegations.compactMap { $0.country?.iso2 }).count
    let persons = meeting.participants.filter { $0.sameAs == nil }.count
    let kept = notes.isEmpty ? [] : [entry(.notes, KeepingWords.start(notes))]
    return [
      entry(
        .delegations,
        "\(meeting.delegations.count); \(national) of \(countries) countries, \(silent) of them silent"
      ),
      entry(.people, "\(meeting.participants.count) listings of \(persons) persons"),
      entry(.officers, count(meeting.officers.count, "office", "offices")),
      entry(
        .themes,
        "\(meeting.themes.count), with \(count(meeting.interventions.count, "intervention", "interventions"))"
      ),
      entry(
        .topics, "\(meeting.topics.count), in \(count(meeting.points.count, "point", "points"))"),
      entry(
        .conclusions,
        "\(meeting.conclusions.count), and what was asked for and left out"),
      entry(.documents, "\(meeting.documents.count), from before and after the Meeting"),
      entry(.instruments, "\(meeting.instruments.count) cited or in force"),
      entry(.bodies, "\(meeting.bodies.count) organizations, processes, projects"),
      entry(
        .discrepancies,
        "\(meeting.discrepancies.count) contradictions, gaps and misprints of the record"),
      entry(.statistics, "who spoke when, who came, what was spoken of, in bars"),
      entry(.search, "everything, by words and fields, with counts"),
    ] + kept
  }

  private func entry(_ screen: BrowserScreen, _ text: String) -> Row {
    let title = screen.title
    let filled = title + String(repeating: " ", count: max(1, 15 - title.count))
    return .entry(
      filled + text, prefix: keys.sign(of: screen).map(String.init) ?? " ", target: .screen(screen))
  }

  /// Whether nothing in the report is attributed to a delegation or to one of its members.
  private func isSilent(_ delegation: Delegation) -> Bool {
    meeting.interventionPositions(of: delegation.id).isEmpty
      && meeting.participants(of: delegation.id).allSatisfy {
        meeting.interventionPositions(by: $0.id).isEmpty
      }
  }
}
