internal import Meeting
internal import Screen

extension Contents {
  func citations(of topic: Topic) -> [Identifier<Intervention>] {
    meeting.interventions(about: topic.id)
  }

  func citations(of instrument: Instrument) -> [Identifier<Intervention>] {
    meeting.interventions(citing: instrument.id)
  }

  func citations(of body: Body) -> [Identifier<Intervention>] {
    meeting.interventions(naming: body.id)
  }

  func rows(of topic: Topic, width: Int) -> [Row] {
    entry(
      names: topic.names, note: topic.definition, citations: citations(of: topic), width: width)
  }

  func rows(of instrument: Instrument, width: Int) -> [Row] {
    let facts = [instrument.kind, instrument.year.map(String.init)].compactMap(\.self)
    return entry(
      names: instrument.titles, note: facts.joined(separator: ", "),
      citations: citations(of: instrument), width: width)
  }

  func rows(of body: Body, width: Int) -> [Row] {
    entry(names: body.names, note: body.kind, citations: citations(of: body), width: width)
  }

  /// An entry of a vocabulary: its names, and the interventions that come to it, in order.
  private func entry(
    names: Names, note: String, citations: [Identifier<Intervention>], width: Int
  ) -> [Row] {
    var rows = Row.paragraph(names[language], width: width, role: .heading)
    for other in Language.allCases where other != language && names[other] != names[language] {
      let inferred = names.inferred.contains(other) ? " (ours)" : ""
      rows += Row.paragraph(
        "\(other.rawValue.uppercased()) \(names[other])\(inferred)", width: width, hanging: 3,
        role: .dim)
    }
    if !note.isEmpty { rows += Row.paragraph(note, width: width, role: .dim) }
    rows.append(.heading(count(citations.count, "intervention", "interventions")))
    return rows + citations.compactMap { meeting.interventions[$0] }.map { row(of: $0) }
  }
}
