internal import Archive
internal import Meeting
internal import Wording

extension FactSource {
  func sheet(_ theme: Theme) -> FactSheet {
    let spoken = meeting.interventions(under: theme.id)
    var sheet = FactSheet(theme.titles[language], thing: "theme", row: row(.themes, theme.id))
    sheet.say("Id", theme.id.rawValue)
    sheet.say(words.kindColumn, language.word(kind: theme.kind.rawValue))
    sheet.say(words.ourWording, ours(theme.titles))
    sheet.say(words.paragraphsColumn, citation(theme.paragraphs))
    sheet.say(words.question, theme.question)
    sheet.list(words.spokeHeading, lines(spoken))
    sheet.list(words.contradictions, doubts(about: theme.id.rawValue))
    sheet.add("spoken", objects(.interventions, spoken.map(\.id)))
    sheet.add("discrepancies", discrepancies(about: theme.id.rawValue))
    return sheet
  }

  func sheet(_ topic: Topic) -> FactSheet {
    var sheet = FactSheet(
      topic.names.line(in: language), thing: "topic", row: row(.topics, topic.id))
    sheet.say("Id", topic.id.rawValue)
    sheet.say(words.themeColumn, meeting.themes[topic.theme]?.shortTitles[language])
    sheet.say(words.ourWording, ours(topic.names))
    sheet.say(words.meaning, topic.definition)
    add(.topic(topic.id), to: &sheet)
    return sheet
  }

  func sheet(_ instrument: Instrument) -> FactSheet {
    var sheet = FactSheet(
      "\(instrument.id): \(instrument.titles[language])", thing: "instrument",
      row: row(.instruments, instrument.id))
    sheet.say(words.kindColumn, language.word(kind: instrument.kind))
    sheet.say(words.yearColumn, instrument.year.map(String.init))
    sheet.say(words.titles, instrument.titles.line(in: language))
    sheet.say(words.ourWording, ours(instrument.titles))
    add(.instrument(instrument.id), to: &sheet)
    return sheet
  }

  func sheet(_ body: Body) -> FactSheet {
    var sheet = FactSheet(body.names.line(in: language), thing: "body", row: row(.bodies, body.id))
    sheet.say("Id", body.id.rawValue)
    sheet.say(words.acronymsLabel, body.acronyms.line(in: language))
    sheet.say(words.kindColumn, language.word(kind: body.kind).replacing("-", with: " "))
    sheet.say(words.ourWording, ours(body.names))
    add(.body(body.id), to: &sheet)
    return sheet
  }

  func sheet(_ group: RegionalGroup) -> FactSheet {
    let delegations = meeting.delegations.filter { $0.groups.contains(group.id) }
    let spoken = meeting.interventions.filter { $0.onBehalfOf == group.id }
    var sheet = FactSheet(group.names.line(in: language), thing: "regional_group", row: nil)
    sheet.say("Id", group.id.rawValue)
    sheet.say(words.acronymsLabel, group.acronyms.line(in: language))
    sheet.say(words.members, group.members.joined(separator: " "))
    sheet.say(words.asOf, group.asOf)
    sheet.say(words.source, group.source)
    sheet.list(words.spokenFor, lines(spoken))
    sheet.list(
      words.delegations,
      delegations.map {
        FactSheet.Line($0.id.rawValue, "\($0.names[language]), \($0.section.names[language])")
      })
    sheet.add("id", .id(group.id))
    sheet.add("names", .names(group.names))
    sheet.add("acronyms", .names(group.acronyms))
    sheet.add("members", .strings(group.members))
    sheet.add("as_of", .text(group.asOf))
    sheet.add("source", .text(group.source))
    sheet.add("delegations", .ids(delegations.map(\.id)))
    sheet.add("spoken", objects(.interventions, spoken.map(\.id)))
    return sheet
  }

  func sheet(_ discrepancy: Discrepancy) -> FactSheet {
    var sheet = FactSheet(
      discrepancy.place, thing: "discrepancy", row: row(.discrepancies, discrepancy.id))
    sheet.say("Id", discrepancy.id.rawValue)
    sheet.say(words.kindColumn, language.word(kind: discrepancy.kind.rawValue))
    sheet.say(
      words.paragraphsColumn, discrepancy.paragraphs.map(String.init).joined(separator: ", "))
    sheet.say(words.whatColumn, discrepancy.what)
    sheet.say(words.weRead, discrepancy.reading)
    sheet.say(words.concerns, discrepancy.subjects.joined(separator: ", "))
    return sheet
  }

  /// What was said of something, or a line that nothing was; what was concluded; and what the
  /// documents around the Meeting say.
  private func add(_ subject: Subject, to sheet: inout FactSheet) {
    let points = meeting.points(about: subject)
    let conclusions = meeting.conclusions(about: subject)
    let provisions = meeting.provisions(about: subject)
    sheet.list(
      words.pointsColumn,
      points.isEmpty ? [FactSheet.Line("", words.nothingOnThis)] : lines(points, withSpeaker: true)
    )
    sheet.list(words.conclusions, lines(conclusions))
    sheet.list(words.aroundTheMeeting, lines(provisions))
    sheet.add("said", objects(.points, points.map(\.id)))
    sheet.add("conclusions", .ids(conclusions.map(\.id)))
    sheet.add("provisions", .ids(provisions.map(\.id)))
  }
}
