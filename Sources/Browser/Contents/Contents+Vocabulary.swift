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
    entry(.topic(topic.id), names: topic.names, note: topic.definition, width: width)
  }

  func rows(of instrument: Instrument, width: Int) -> [Row] {
    let facts = [instrument.kind, instrument.year.map(String.init)].compactMap(\.self)
    return entry(
      .instrument(instrument.id), names: instrument.titles, note: facts.joined(separator: ", "),
      width: width)
  }

  func rows(of body: Body, width: Int) -> [Row] {
    entry(.body(body.id), names: body.names, note: body.kind, width: width)
  }

  /// An entry of a vocabulary: its names, who said what about it, and the texts that name it.
  private func entry(_ subject: Subject, names: Names, note: String, width: Int) -> [Row] {
    var rows = Row.paragraph(names[language], width: width, role: .heading)
    for other in Language.allCases where other != language && names[other] != names[language] {
      let inferred = names.inferred.contains(other) ? " (ours)" : ""
      rows += Row.paragraph(
        "\(other.rawValue.uppercased()) \(names[other])\(inferred)", width: width, hanging: 3,
        role: .dim)
    }
    if !note.isEmpty { rows += Row.paragraph(note, width: width, role: .dim) }
    return rows + said(about: subject) + texts(about: subject)
  }

  /// The points about something, by the group that spoke, in record order.
  private func said(about subject: Subject) -> [Row] {
    let points = meeting.points(about: subject)
    let groups = Dictionary(grouping: points) { meeting.interventions[$0.intervention]?.group }
    return SpeakingGroup.allCases.flatMap { group -> [Row] in
      let points = groups[group] ?? []
      return section(
        "\(group.names[language]): \(count(points.count, "point", "points"))", points.map(row(of:)))
    }
  }

  /// The conclusions about something, and the documents before and after the Meeting.
  private func texts(about subject: Subject) -> [Row] {
    let provisions = meeting.provisions(about: subject)
    func dated(_ isWanted: (String) -> Bool) -> [Row] {
      provisions.filter { isWanted(meeting.documents[$0.document]?.date ?? "") }.map {
        .entry(
          "\(document(of: $0)), \($0.number): \($0.text)", target: .provision($0.id))
      }
    }
    let day = meeting.details.firstDay
    return section(
      "Conclusions",
      meeting.conclusions(about: subject).map {
        .entry(gist(of: $0), prefix: $0.id.rawValue, target: .conclusion($0.id))
      })
      + section("Documents before", dated { $0 < day })
      + section("Documents after", dated { $0 > day })
  }
}
