internal import Archive
internal import Meeting

extension FactSource {
  func sheet(_ intervention: Intervention) -> FactSheet {
    let points = meeting.points(of: intervention.id)
    let paragraphs = citation(intervention.paragraphs)
    var sheet = FactSheet(
      "\(intervention.paragraphs.count == 1 ? "Paragraph" : "Paragraphs") \(paragraphs): "
        + intervention.label,
      thing: "intervention", row: row(.interventions, intervention.id))
    sheet.say("Id", intervention.id.rawValue)
    sheet.say("Theme", meeting.themes[intervention.theme]?.titles[language])
    sheet.say("Group", intervention.group.names[language])
    sheet.say(
      "Delegation",
      intervention.delegation.flatMap { meeting.delegations[$0]?.names.line(in: language) })
    sheet.say(
      "On behalf of",
      intervention.onBehalfOf.flatMap { meeting.regionalGroups[$0]?.names[language] })
    sheet.say("Speaker", who(intervention))
    sheet.say("Because", intervention.reason)
    sheet.say("Note", intervention.note)
    sheet.list(
      "One of these spoke; the record does not say which:",
      lines(intervention.attribution.candidates.compactMap { meeting.participants[$0] }))
    sheet.list("Said", lines(points))
    addCitations(of: intervention, to: &sheet)
    addNeighbours(of: intervention, to: &sheet)
    sheet.list("The record contradicts itself", doubts(about: intervention.id.rawValue))
    sheet.add("said", objects(.points, points.map(\.id)))
    sheet.add("discrepancies", discrepancies(about: intervention.id.rawValue))
    return sheet
  }

  private func addCitations(of intervention: Intervention, to sheet: inout FactSheet) {
    sheet.list(
      "Topics",
      meeting.topics(of: intervention.id).map { FactSheet.Line($0.id.rawValue, $0.names[language]) }
    )
    sheet.list(
      "Cites",
      meeting.instruments(of: intervention.id).map {
        FactSheet.Line($0.id.rawValue, $0.titles[language])
      })
    sheet.list(
      "Names",
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
    sheet.list("Agrees with", lines(rows(intervention.agreesWith)))
    sheet.list("Answers", lines(rows(intervention.answers)))
    sheet.list("Refers to", lines(rows(intervention.refersTo)))
    sheet.list("Agreed with by", lines(agreements))
    sheet.list("Answered by", lines(replies))
    sheet.list("Referred to by", lines(mentions))
    sheet.add("agreed_with_by", .ids(agreements.map(\.id)))
    sheet.add("answered_by", .ids(replies.map(\.id)))
    sheet.add("referred_to_by", .ids(mentions.map(\.id)))
  }

  func discrepancies(about id: String) -> ListingValue {
    .ids(meeting.discrepancies(touching: id).map(\.id))
  }

  func sheet(_ proceeding: Proceeding) -> FactSheet {
    var sheet = FactSheet(
      "Paragraph \(proceeding.paragraph): what the Meeting did", thing: "proceeding",
      row: row(.proceedings, proceeding.id))
    sheet.say("Id", proceeding.id.rawValue)
    sheet.say("Theme", proceeding.theme.flatMap { meeting.themes[$0]?.titles[language] })
    sheet.say("Kind", proceeding.kind.replacing("-", with: " "))
    sheet.say("Text", proceeding.text)
    sheet.list("The record contradicts itself", doubts(about: proceeding.id.rawValue))
    sheet.add("discrepancies", discrepancies(about: proceeding.id.rawValue))
    return sheet
  }

  func sheet(_ point: Point) -> FactSheet {
    var sheet = FactSheet(
      "Paragraph \(point.paragraph): a point", thing: "point", row: row(.points, point.id))
    sheet.say("Id", point.id.rawValue)
    sheet.say("Kind", point.kind.rawValue.replacing("-", with: " "))
    sheet.say("Text", point.text)
    sheet.say(
      "Topics",
      point.topics.compactMap { meeting.topics[$0]?.names[language] }.joined(separator: ", "))
    sheet.say("Cites", point.instruments.map(\.rawValue).joined(separator: ", "))
    sheet.say("Names", point.bodies.map(\.rawValue).joined(separator: ", "))
    sheet.say("Countries", point.countries.joined(separator: ", "))
    sheet.list("Said in", lines([meeting.interventions[point.intervention]].compactMap(\.self)))
    let traces = meeting.traces(of: point.id)
    sheet.list("What came of it, in our judgement", traces.map(outcome))
    sheet.add("traces", objects(.traces, traces.map(\.id)))
    return sheet
  }
}
