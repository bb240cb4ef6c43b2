internal import Meeting
internal import Screen
internal import Wording

extension Contents {
  func citations(of topic: Topic) -> Positions {
    meeting.interventionPositions(about: topic.id)
  }

  func citations(of instrument: Instrument) -> Positions {
    meeting.interventionPositions(citing: instrument.id)
  }

  func citations(of body: Body) -> Positions {
    meeting.interventionPositions(naming: body.id)
  }

  func lines(of topic: Topic, width: Int) -> [Line] {
    entry(.topic(topic.id), names: topic.names, note: topic.definition, width: width)
  }

  func lines(of instrument: Instrument, width: Int) -> [Line] {
    let facts = [language.word(kind: instrument.kind), instrument.year.map(String.init)].compactMap(
      \.self)
    return entry(
      .instrument(instrument.id), names: instrument.titles, note: facts.joined(separator: ", "),
      width: width)
  }

  func lines(of body: Body, width: Int) -> [Line] {
    entry(.body(body.id), names: body.names, note: language.word(kind: body.kind), width: width)
  }

  /// An entry of a vocabulary: its names, who said what about it, and the texts that name it.
  private func entry(
    _ subject: Subject, names: Names, note: String, width: Int
  ) -> [Line] {
    var rows = Row.paragraph(names[language], width: width, role: .heading)
    for other in Language.allCases where other != language && names[other] != names[language] {
      rows += Row.paragraph(
        name(names, in: other), width: width, hanging: 3,
        role: .dim)
    }
    if !note.isEmpty { rows += Row.paragraph(note, width: width, role: .dim) }
    return rows.lines + said(about: subject) + texts(about: subject).lines
  }

  /// The points about something, by the group that spoke, in record order.
  private func said(about subject: Subject) -> [Line] {
    var groups: [[Line]] = SpeakingGroup.allCases.map { _ in [] }
    for point in meeting.pointPositions(about: subject) {
      let group = meeting.group(ofInterventionAt: meeting.interventionPosition(ofPointAt: point))
      groups[group.position].append(.entity(.points, point))
    }
    return SpeakingGroup.allCases.flatMap { group -> [Line] in
      let points = groups[group.position]
      guard !points.isEmpty else { return [] }
      return [.made(.heading(words.groupPoints(group.names[language], points.count)))] + points
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
      words.conclusions,
      meeting.conclusions(about: subject).map {
        .entry(gist(of: $0), prefix: $0.id.rawValue, target: .conclusion($0.id))
      })
      + section(words.documentsBefore, dated { $0 < day })
      + section(words.documentsAfter, dated { $0 > day })
  }
}
