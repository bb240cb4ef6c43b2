internal import Meeting
internal import Screen

extension Contents {
  /// The values by which hits can be narrowed, each field under its heading.
  func rows(of values: [ValueCount], query: String) -> [Row] {
    let chosen = Set(query.split(separator: " ").map(String.init))
    var rows: [Row] = []
    var title = ""
    for value in values {
      if Facet.title(of: value.field, value.value) != title {
        title = Facet.title(of: value.field, value.value)
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
    let speaker = meeting.interventions[point.intervention].map { self.speaker(of: $0) } ?? ""
    return ("¶ \(point.paragraph) \(speaker)", point.text)
  }

  /// What something is, in a word.
  private func kind(of target: Target) -> String {
    switch target {
    case .screen, .value, .plot, .query: ""
    case .delegation: "delegation"
    case .participant: "person"
    case .officer: "office"
    case .theme, .introduction: "theme"
    case .intervention: "intervention"
    case .proceeding: "procedure"
    case .point(let id): "point: \(meeting.points[id]?.kind.rawValue ?? "")"
    case .conclusion, .leftOut: "conclusion"
    case .document: "document"
    case .provision: "provision"
    case .topic: "topic"
    case .instrument: "instrument"
    case .body: "body"
    case .discrepancy: "discrepancy"
    }
  }

  /// The query language, for whoever has typed nothing yet.
  func queryGuide(width: Int) -> [Row] {
    Self.guide.flatMap { example, meaning -> [Row] in
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
  static let guide: [(example: String, meaning: String)] = [
    ("fair recruitment", "both words, in any order; accents and capitals make no difference"),
    ("\"fair recruitment\"", "the words side by side"),
    ("fees -agencies", "the one without the other"),
    ("fees or costs", "one of them; ( ) group"),
    ("country:kenya", "also by code (ke, ken) and by group of countries (grulac)"),
    ("group:workers", "government, employers, workers, chair, office, observer"),
    ("theme:skills topic:fees", "under a heading; on a topic"),
    ("speaker:gurney for:eu", "who spoke, where the record names anybody; in whose name"),
    ("cites:c189 body:iom", "instruments and organizations"),
    ("kind:asks asks:data", "what was done in a point; words of what was asked for"),
    ("role:adviser section:ngo", "in the list of participants"),
    ("para:50-60 has:doubt", "paragraphs; doubt, candidates, points, note"),
    ("", "A field or a value may be cut as long as one only begins so: gr:work."),
  ]
}
