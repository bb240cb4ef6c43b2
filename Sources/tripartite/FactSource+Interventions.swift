internal import Archive
internal import Meeting
internal import Wording

extension FactSource {
  func sheet(_ intervention: Intervention) -> FactSheet {
    let points = meeting.points(of: intervention.id)
    var sheet = FactSheet(
      "\(heading(of: intervention.paragraphs)): \(intervention.label)",
      thing: "intervention", row: row(.interventions, intervention.id))
    sheet.say("Id", intervention.id.rawValue)
    sheet.say(words.themeColumn, meeting.themes[intervention.theme]?.titles[language])
    sheet.say(words.groupColumn, intervention.group.names[language])
    sheet.say(
      words.delegationColumn,
      intervention.delegation.flatMap { meeting.delegations[$0]?.names.line(in: language) })
    sheet.say(
      words.onBehalfOfLabel,
      intervention.onBehalfOf.flatMap { meeting.regionalGroups[$0]?.names[language] })
    sheet.say(words.speakerColumn, who(intervention))
    sheet.say(words.because, intervention.reason)
    sheet.say(words.note, intervention.note)
    sheet.list(
      words.oneOfTheseSpoke,
      lines(intervention.attribution.candidates.compactMap { meeting.participants[$0] }))
    sheet.list(words.said, lines(points))
    addCitations(of: intervention, to: &sheet)
    addNeighbours(of: intervention, to: &sheet)
    sheet.list(words.contradictions, doubts(about: intervention.id.rawValue))
    sheet.add("said", objects(.points, points.map(\.id)))
    sheet.add("discrepancies", discrepancies(about: intervention.id.rawValue))
    return sheet
  }

  private func addCitations(of intervention: Intervention, to sheet: inout FactSheet) {
    sheet.list(
      words.topics,
      meeting.topics(of: intervention.id).map { FactSheet.Line($0.id.rawValue, $0.names[language]) }
    )
    sheet.list(
      words.cites,
      meeting.instruments(of: intervention.id).map {
        FactSheet.Line($0.id.rawValue, $0.titles[language])
      })
    sheet.list(
      words.names,
      meeting.bodies(of: intervention.id).map { FactSheet.Line($0.id.rawValue, $0.names[language]) }
    )
  }

  private func addNeighbours(of intervention: Intervention, to sheet: inout FactSheet) {
    func rows(_ ids: [Identifier<Intervention>]) -> [Intervention] {
      ids.compactMap { meeting.interventions[$0] }
    }
    let agreements = meeting.agreements(with: intervention.id)
    let replies = meeting.replies(to: intervention.id)
    let mentions = meeting.mentions(of: intervention.id)
    sheet.list(words.agreesWithHeading, lines(rows(intervention.agreesWith)))
    sheet.list(words.answersHeading, lines(rows(intervention.answers)))
    sheet.list(words.refersToHeading, lines(rows(intervention.refersTo)))
    sheet.list(words.agreedWithByHeading, lines(agreements))
    sheet.list(words.answeredByHeading, lines(replies))
    sheet.list(words.referredToByHeading, lines(mentions))
    sheet.add("agreed_with_by", .ids(agreements.map(\.id)))
    sheet.add("answered_by", .ids(replies.map(\.id)))
    sheet.add("referred_to_by", .ids(mentions.map(\.id)))
  }

  func discrepancies(about id: String) -> ListingValue {
    .ids(meeting.discrepancies(touching: id).map(\.id))
  }

  func sheet(_ proceeding: Proceeding) -> FactSheet {
    var sheet = FactSheet(
      "\(words.paragraphTitle(proceeding.paragraph)): \(words.whatTheMeetingDid)",
      thing: "proceeding",
      row: row(.proceedings, proceeding.id))
    sheet.say("Id", proceeding.id.rawValue)
    sheet.say(words.themeColumn, proceeding.theme.flatMap { meeting.themes[$0]?.titles[language] })
    sheet.say(words.kindColumn, language.word(kind: proceeding.kind).replacing("-", with: " "))
    sheet.say(words.text, proceeding.text)
    sheet.list(words.contradictions, doubts(about: proceeding.id.rawValue))
    sheet.add("discrepancies", discrepancies(about: proceeding.id.rawValue))
    return sheet
  }

  func sheet(_ point: Point) -> FactSheet {
    var sheet = FactSheet(
      "\(words.paragraphTitle(point.paragraph)): \(words.aPoint)", thing: "point",
      row: row(.points, point.id))
    sheet.say("Id", point.id.rawValue)
    sheet.say(words.kindColumn, language.word(point.kind).replacing("-", with: " "))
    sheet.say(words.text, point.text)
    sheet.say(
      words.topics,
      point.topics.compactMap { meeting.topics[$0]?.names[language] }.joined(separator: ", "))
    sheet.say(words.cites, point.instruments.map(\.rawValue).joined(separator: ", "))
    sheet.say(words.names, point.bodies.map(\.rawValue).joined(separator: ", "))
    sheet.say(words.countriesLabel, point.countries.joined(separator: ", "))
    sheet.list(words.saidIn, lines([meeting.interventions[point.intervention]].compactMap(\.self)))
    let traces = meeting.traces(of: point.id)
    sheet.list(words.whereItLed, traces.map(outcome))
    sheet.add("traces", objects(.traces, traces.map(\.id)))
    return sheet
  }
}
