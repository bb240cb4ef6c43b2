internal import Archive
internal import Meeting
internal import Wording

extension FactSource {
  func sheet(_ conclusion: Conclusion) -> FactSheet {
    let traces = meeting.traces(to: conclusion.id)
    let before = meeting.provisions(before: conclusion.id)
    let after = meeting.provisions(after: conclusion.id)
    var sheet = FactSheet(
      "\(words.conclusion) \(conclusion.id): \(conclusion.heading)", thing: "conclusion",
      row: row(.conclusions, conclusion.id))
    sheet.say(words.kindColumn, language.word(kind: conclusion.kind.rawValue))
    sheet.say(words.text, conclusion.text)
    sheet.say(words.topics, names(conclusion.topics))
    sheet.say(words.cites, conclusion.instruments.map(\.rawValue).joined(separator: ", "))
    sheet.say(words.names, conclusion.bodies.map(\.rawValue).joined(separator: ", "))
    sheet.list(words.takesUpFully, pointLines(traces.filter { $0.extent == .full }))
    sheet.list(words.takesUpInPart, pointLines(traces.filter { $0.extent == .part }))
    sheet.list(words.askedForBy, askers(of: traces))
    sheet.list(words.beforeIt, lines(before))
    sheet.list(words.afterIt, lines(after))
    sheet.add("traces", objects(.traces, traces.map(\.id)))
    sheet.add("before", objects(.provisions, before.map(\.id)))
    sheet.add("after", objects(.provisions, after.map(\.id)))
    return sheet
  }

  func sheet(_ document: RelatedDocument) -> FactSheet {
    let provisions = meeting.provisions(of: document.id)
    var sheet = FactSheet(document.title, thing: "document", row: row(.documents, document.id))
    sheet.say("Id", document.id.rawValue)
    sheet.say(words.symbol, document.symbol)
    sheet.say(words.kindColumn, language.word(kind: document.kind.rawValue))
    sheet.say(words.issuedBy, meeting.bodies[document.body]?.names[language])
    sheet.say(words.session, document.session)
    sheet.say(words.dateColumn, words.date(document.date))
    sheet.say(words.relation, document.relation)
    sheet.list(
      words.provisionsColumn,
      provisions.map {
        FactSheet.Line($0.number, "\(language.word(kind: $0.kind.rawValue)), \($0.id): \($0.text)")
      })
    sheet.add("provisions_of_it", objects(.provisions, provisions.map(\.id)))
    return sheet
  }

  func sheet(_ provision: Provision) -> FactSheet {
    var sheet = FactSheet(
      "\(meeting.documents[provision.document]?.title ?? ""), \(provision.number)",
      thing: "provision", row: row(.provisions, provision.id))
    sheet.say("Id", provision.id.rawValue)
    sheet.say(words.documentColumn, provision.document.rawValue)
    sheet.say(words.kindColumn, language.word(kind: provision.kind.rawValue))
    sheet.say(words.dateColumn, provision.date.map(words.date))
    sheet.say(words.text, provision.text)
    sheet.say(words.topics, names(provision.topics))
    sheet.say(words.cites, provision.instruments.map(\.rawValue).joined(separator: ", "))
    sheet.say(words.names, provision.bodies.map(\.rawValue).joined(separator: ", "))
    sheet.say(words.countriesLabel, provision.countries.joined(separator: ", "))
    sheet.list(words.followsFrom, provision.followsFrom.compactMap(line))
    sheet.list(words.leadsTo, provision.leadsTo.compactMap(line))
    return sheet
  }

  func lines(_ conclusions: [Conclusion]) -> [FactSheet.Line] {
    conclusions.map { FactSheet.Line($0.id.rawValue, "\($0.heading): \($0.text)") }
  }

  /// Provisions, each with the date of its document.
  func lines(_ provisions: [Provision]) -> [FactSheet.Line] {
    provisions.map { provision in
      let date = words.date(meeting.documents[provision.document]?.date ?? "")
      return FactSheet.Line(
        provision.id.rawValue,
        "\(date), \(language.word(kind: provision.kind.rawValue)): \(provision.text)")
    }
  }

  /// Where a point led, and why we judge so.
  func outcome(_ trace: Trace) -> FactSheet.Line {
    let reason = "\(language.word(kind: trace.extent.rawValue)): \(trace.reason)"
    guard let conclusion = trace.conclusion.flatMap({ meeting.conclusions[$0] }) else {
      return FactSheet.Line("", trace.reason)
    }
    return FactSheet.Line(conclusion.id.rawValue, "\(conclusion.heading), \(reason)")
  }

  private func line(_ link: Provision.Link) -> FactSheet.Line? {
    switch link {
    case .provision(let id): meeting.provisions[id].flatMap { lines([$0]).first }
    case .conclusion(let id):
      meeting.conclusions[id].map {
        FactSheet.Line("\(words.aConclusion) \(id)", "\($0.heading): \($0.text)")
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
