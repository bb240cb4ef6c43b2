internal import Meeting
internal import Screen
internal import Wording

extension Contents {
  /// The values by which hits can be narrowed, each field under its heading.
  func rows(of values: [ValueCount], query: String) -> [Row] {
    let chosen = Set(query.split(separator: " ").map(String.init))
    var rows: [Row] = []
    var title = ""
    for value in values {
      if Facet.title(of: value.field, value.value, in: language) != title {
        title = Facet.title(of: value.field, value.value, in: language)
        rows.append(.heading(title))
      }
      let part = "\(value.field):\(value.value)"
      let mark = chosen.contains(part) ? "[x]" : "[ ]"
      rows.append(
        .entry(
          "\(mark) \(name(of: value))", trailing: "\(value.count)",
          target: .value(part)))
    }
    return rows
  }

  /// A value in the reader's language.
  private func name(of value: ValueCount) -> String {
    let id = value.value
    let name: String? =
      switch value.field {
      case "group": SpeakingGroup(rawValue: id)?.names[language]
      case "country":
        meeting.delegations.first { $0.country?.iso2 == id }?.names[language]
      case "theme": meeting.themes[Identifier(id)]?.shortTitles[language]
      case "topic": meeting.topics[Identifier(id)]?.names[language]
      case "cites": meeting.instruments[Identifier(id)].map { label(of: $0) }
      case "kind": Point.Kind(rawValue: id).map { language.word($0) } ?? language.word(kind: id)
      default: nil
      }
    return name ?? id
  }

  /// Hits, each with the place that was hit on a line below its name.
  ///
  /// - Parameter width: the cells of a line, so that what was hit is among those that are shown.
  func rows(of hits: [Finding], width: Int) -> [Row] {
    hits.flatMap { rows(of: $0, width: width) }
  }

  private func rows(of hit: Finding, width: Int) -> [Row] {
    let title = title(of: hit)
    let kind = kind(of: hit.target)
    let detail = title.detail == kind ? "" : title.detail
    var first = Row.entry(title.text, trailing: kind, target: hit.target)
    let isName = hit.hit == title.text || hit.hit.isEmpty
    if isName { first.marks = hit.marks }
    var second = isName ? Row.text("", role: .dim) : place(of: hit, width: width)
    // A text says by itself what it is about; a name is of this or that.
    if !detail.isEmpty, !detail.hasPrefix(hit.hit.prefix(20)) || isName {
      second.text += (isName ? "  " : " · ") + detail
    }
    return second.text.isEmpty ? [first] : [first, second]
  }

  /// The name or the piece of text that was hit, from a little before the letters that were.
  private func place(of hit: Finding, width: Int) -> Row {
    let language = hit.language.map { "\($0.rawValue): " } ?? ""
    let end = hit.marks.first?.upperBound ?? 0
    let isFar = 2 + language.count + end > width
    let left = isFar ? max(0, (hit.marks.first?.lowerBound ?? 0) - width / 3) : 0
    let lead = "  " + (isFar ? "…" : language)
    var row = Row.text(lead + hit.hit.dropFirst(left), role: .dim)
    row.marks = hit.marks.map { mark in
      mark.lowerBound - left + lead.count..<mark.upperBound - left + lead.count
    }.filter { $0.lowerBound >= lead.count }
    return row
  }

  /// What a hit is in: of a point who said it, of everything else its own name.
  private func title(of hit: Finding) -> (text: String, detail: String) {
    guard case .point(let id) = hit.target, let point = meeting.points[id] else {
      return title(of: hit.target)
    }
    let speaker = meeting.interventions[point.intervention].map { speakerFor($0) } ?? ""
    return ("¶ \(point.paragraph) \(speaker)", point.text)
  }

  /// What something is, in a word.
  private func kind(of target: Target) -> String {
    switch target {
    case .screen, .value, .plot, .query: ""
    case .delegation: words.aDelegation
    case .participant: words.aPerson
    case .officer: words.anOffice
    case .theme, .introduction: words.aTheme
    case .intervention: words.anIntervention
    case .proceeding: words.aProcedure
    case .point(let id): words.aPoint(meeting.points[id].map { language.word($0.kind) } ?? "")
    case .conclusion, .leftOut: words.aConclusion
    case .document: words.aDocument
    case .provision: words.aProvision
    case .topic: words.aTopic
    case .instrument: words.anInstrument
    case .body: words.aBody
    case .discrepancy: words.aDiscrepancy
    }
  }

  /// The query language, for whoever has typed nothing yet.
  func queryGuide(width: Int) -> [Row] {
    guide.flatMap { example, meaning -> [Row] in
      guard !example.isEmpty else {
        return [.blank] + Row.paragraph(meaning, width: width, role: .dim)
      }
      guard width >= 60 else {
        return [.text(example, role: .key)]
          + Row.paragraph(meaning, width: width, indent: 2, role: .dim)
      }
      return Row.paragraph(
        example.padded(to: 24) + meaning, width: width, hanging: 24)
    }
  }

  /// What can be typed, and what it finds.
  var guide: [(example: String, meaning: String)] {
    [
      ("fair recruitment", words.askWords),
      ("\"fair recruitment\"", words.askPhrase),
      ("fees -agencies", words.askWithout),
      ("fees or costs", words.askEither),
      ("country:kenya", words.askCountry),
      ("group:workers", words.askGroup),
      ("theme:skills topic:data", words.askTheme),
      ("speaker:gurney for:eu", words.askSpeaker),
      ("cites:c189 body:iom", words.askCites),
      ("kind:asks asks:data", words.askKind),
      ("role:adviser section:ngo", words.askRole),
      ("para:50-60 has:doubt", words.askParagraphs),
      ("", words.askShortened),
    ]
  }
}
