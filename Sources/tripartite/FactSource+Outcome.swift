internal import Archive
internal import Meeting

extension FactSource {
  func sheet(_ conclusion: Conclusion) -> FactSheet {
    let traces = meeting.traces(to: conclusion.id)
    let before = meeting.provisions(before: conclusion.id)
    let after = meeting.provisions(after: conclusion.id)
    var sheet = FactSheet(
      "Conclusion \(conclusion.id): \(conclusion.heading)", thing: "conclusion",
      row: row(.conclusions, conclusion.id))
    sheet.say("Kind", conclusion.kind.rawValue)
    sheet.say("Text", conclusion.text)
    sheet.say("Topics", names(conclusion.topics))
    sheet.say("Cites", conclusion.instruments.map(\.rawValue).joined(separator: ", "))
    sheet.say("Names", conclusion.bodies.map(\.rawValue).joined(separator: ", "))
    sheet.list("Takes up in full", pointLines(traces.filter { $0.extent == .full }))
    sheet.list("Takes up in part", pointLines(traces.filter { $0.extent == .part }))
    sheet.list("Asked for by", askers(of: traces))
    sheet.list("What stands before it", lines(before))
    sheet.list("What came of it", lines(after))
    sheet.add("traces", objects(.traces, traces.map(\.id)))
    sheet.add("before", objects(.provisions, before.map(\.id)))
    sheet.add("after", objects(.provisions, after.map(\.id)))
    return sheet
  }

  func sheet(_ document: RelatedDocument) -> FactSheet {
    let provisions = meeting.provisions(of: document.id)
    var sheet = FactSheet(document.title, thing: "document", row: row(.documents, document.id))
    sheet.say("Id", document.id.rawValue)
    sheet.say("Symbol", document.symbol)
    sheet.say("Kind", document.kind.rawValue)
    sheet.say("Of", meeting.bodies[document.body]?.names[language])
    sheet.say("Session", document.session)
    sheet.say("Date", document.date)
    sheet.say("Relation", document.relation)
    sheet.list(
      "Provisions",
      provisions.map { FactSheet.Line($0.number, "\($0.kind.rawValue), \($0.id): \($0.text)") })
    sheet.add("provisions_of_it", objects(.provisions, provisions.map(\.id)))
    return sheet
  }

  func sheet(_ provision: Provision) -> FactSheet {
    var sheet = FactSheet(
      "\(meeting.documents[provision.document]?.title ?? ""), \(provision.number)",
      thing: "provision", row: row(.provisions, provision.id))
    sheet.say("Id", provision.id.rawValue)
    sheet.say("Document", provision.document.rawValue)
    sheet.say("Kind", provision.kind.rawValue)
    sheet.say("Date", provision.date)
    sheet.say("Text", provision.text)
    sheet.say("Topics", names(provision.topics))
    sheet.say("Cites", provision.instruments.map(\.rawValue).joined(separator: ", "))
    sheet.say("Names", provision.bodies.map(\.rawValue).joined(separator: ", "))
    sheet.say("Countries", provision.countries.joined(separator: ", "))
    sheet.list("Follows from", provision.followsFrom.compactMap(line))
    sheet.list("Leads to", provision.leadsTo.compactMap(line))
    return sheet
  }

  func lines(_ conclusions: [Conclusion]) -> [FactSheet.Line] {
    conclusions.map { FactSheet.Line($0.id.rawValue, "\($0.heading): \($0.text)") }
  }

  /// Provisions, each with the date of its document.
  func lines(_ provisions: [Provision]) -> [FactSheet.Line] {
    provisions.map { provision in
      let date = meeting.documents[provision.document]?.date ?? ""
      return FactSheet.Line(
        provision.id.rawValue, "\(date), \(provision.kind.rawValue): \(provision.text)")
    }
  }

  /// Where a point led, and why we judge so.
  func outcome(_ trace: Trace) -> FactSheet.Line {
    let reason = "\(trace.extent.rawValue): \(trace.reason)"
    guard let conclusion = trace.conclusion.flatMap({ meeting.conclusions[$0] }) else {
      return FactSheet.Line("none", trace.reason)
    }
    return FactSheet.Line(conclusion.id.rawValue, "\(conclusion.heading), \(reason)")
  }

  private func line(_ link: Provision.Link) -> FactSheet.Line? {
    switch link {
    case .provision(let id): meeting.provisions[id].flatMap { lines([$0]).first }
    case .conclusion(let id):
      meeting.conclusions[id].map {
        FactSheet.Line("conclusion \(id)", "\($0.heading): \($0.text)")
      }
    }
  }

  private func pointLines(_ traces: [Trace]) -> [FactSheet.Line] {
    lines(traces.compactMap { meeting.points[$0.point] }, withSpeaker: true)
  }

  /// Those who asked for what was taken up, each once, with the paragraphs in which they did.
  private func askers(of traces: [Trace]) -> [FactSheet.Line] {
    var order: [String] = []
    var paragraphs: [String: [Int]] = [:]
    for trace in traces {
      guard let point = meeting.points[trace.point], point.kind == .asks,
        let label = meeting.interventions[point.intervention]?.label
      else { continue }
      if paragraphs[label] == nil { order.append(label) }
      if paragraphs[label]?.contains(point.paragraph) != true {
        paragraphs[label, default: []].append(point.paragraph)
      }
    }
    return order.map { label in
      let cited = (paragraphs[label] ?? []).map(String.init).joined(separator: ", ")
      return FactSheet.Line("", "\(label) (\(cited))")
    }
  }

  private func names(_ topics: [Identifier<Topic>]) -> String {
    topics.compactMap { meeting.topics[$0]?.names[language] }.joined(separator: ", ")
  }
}
