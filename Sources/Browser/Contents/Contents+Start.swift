internal import Meeting
internal import Notes
internal import Screen
internal import Wording

extension Contents {
  /// The start page: what the record holds, and what to press.
  ///
  /// Where lines are short, so that much of a small terminal is taken by few words, the screens
  /// come before all but the title.
  func start(width: Int) -> [Row] {
    let details = meeting.details
    let days = words.days(from: details.firstDay, to: details.lastDay)
    let held = words.held(details.place[language], days, symbol: details.symbol)
    let about = [held, words.textsStayEnglish].filter { !$0.isEmpty }
      .flatMap { Row.paragraph($0, width: width, role: .dim) }
    let advice = [words.howToGo(keys.hint(for: .find)), words.howSpeakersAreKnown]
      .flatMap { Row.paragraph($0, width: width) }
    let title = Row.paragraph(details.titles[language], width: width, role: .heading)
    return width < Layout.twoPanes
      ? title + screens + [.blank] + about + advice
      : title + about + [.blank] + screens + [.blank] + advice
  }

  private var screens: [Row] {
    let silent = meeting.delegations.count { $0.kind == .country && isSilent($0) }
    let national = meeting.delegations.count { $0.kind == .country }
    let countries = Set(meeting.delegations.compactMap { $0.country?.iso2 }).count
    let persons = meeting.participants.filter { $0.sameAs == nil }.count
    let kept =
      notes.isEmpty
      ? words.nothingKeptYet : words.keptHeld(notes.things.count, queries: notes.queries.count)
    return [
      entry(
        .delegations,
        words.delegationsHeld(
          meeting.delegations.count, national: national, countries: countries, silent: silent)
      ),
      entry(.people, words.peopleHeld(meeting.participants.count, persons: persons)),
      entry(.officers, words.offices(meeting.officers.count)),
      entry(
        .themes,
        words.themesHeld(meeting.themes.count, interventions: meeting.interventions.count)
      ),
      entry(.matrix, words.matrixHeld),
      entry(
        .topics, words.topicsHeld(meeting.topics.count, points: meeting.points.count)),
      entry(
        .conclusions,
        words.conclusionsHeld(meeting.conclusions.count)),
      entry(.documents, words.documentsHeld(meeting.documents.count)),
      entry(.search, words.searchHeld),
      entry(.statistics, words.statisticsHeld),
      entry(.notes, kept),
      entry(.instruments, words.instrumentsHeld(meeting.instruments.count)),
      entry(.bodies, words.bodiesHeld(meeting.bodies.count)),
      entry(
        .discrepancies,
        words.discrepanciesHeld(meeting.discrepancies.count)),
    ]
  }

  private func entry(_ screen: BrowserScreen, _ text: String) -> Row {
    let title = screen.title(in: language)
    let filled = title + String(repeating: " ", count: max(1, 15 - title.count))
    return .entry(
      filled + text, prefix: keys.sign(of: screen).map(String.init) ?? " ", target: .screen(screen))
  }

  /// Whether nothing in the report is attributed to a delegation or to one of its members.
  private func isSilent(_ delegation: Delegation) -> Bool {
    meeting.interventionPositions(of: delegation.id).isEmpty
      && interventionsOfMembers(delegation) == 0
  }
}
