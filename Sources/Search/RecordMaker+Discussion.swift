internal import Meeting

extension RecordMaker {
  mutating func addThemes() {
    for theme in meeting.themes {
      var record = SearchRecord(.theme, theme.id.rawValue)
      record.spellings =
        names(theme.titles, .title) + names(theme.shortTitles, .shortTitle)
        + identifier(theme.id.rawValue) + self.theme(theme.id)
        + kind(.theme, theme.kind.rawValue)
      record.texts = theme.question.isEmpty ? [] : [.init(theme.question, "question")]
      record.paragraphs = [theme.paragraphs]
      add(record)
    }
  }

  mutating func addInterventions() {
    for intervention in meeting.interventions {
      let points = meeting.points(of: intervention.id)
      var record = SearchRecord(.intervention, intervention.id.rawValue)
      record.spellings = numbers(of: intervention)
      record.spellings += identifier(intervention.id.rawValue)
      record.spellings += context(of: intervention)
      record.spellings += content(
        topics: points.flatMap(\.topics).unique, instruments: points.flatMap(\.instruments).unique,
        bodies: points.flatMap(\.bodies).unique)
      for kind in points.map(\.kind).unique { record.spellings += values(kind.rawValue, .kind) }
      record.spellings += kind(.intervention, nil)
      record.texts = [.init(intervention.label, "label", tag: .label)]
      record.texts += points.map { text(of: $0) }
      if let note = intervention.note { record.texts.append(.init(note, "note")) }
      record.paragraphs = [intervention.paragraphs]
      record.attribution = intervention.attribution
      add(record)
    }
  }

  private mutating func numbers(of intervention: Intervention) -> [Int32] {
    intervention.paragraphs.flatMap { names("\($0)", .paragraph) }
  }

  /// Who spoke, for whom, under what heading, and what is open about it.
  mutating func context(of intervention: Intervention) -> [Int32] {
    let hasPoints = !meeting.points(of: intervention.id).isEmpty
    let setting = setting(of: Setting(intervention, hasPoints: hasPoints))
    return setting.head + speakers(of: intervention.attribution) + setting.tail
  }

  /// All of a context but the speakers: what comes before them, and what comes after.
  mutating func setting(of setting: Setting) -> (head: [Int32], tail: [Int32]) {
    let tail =
      spoken(for: setting.onBehalfOf)
      + group(setting.group, isSpokenFor: setting.capacity == "spokesperson")
      + theme(setting.theme) + values(setting.capacity, .role)
      + setting.possessions.flatMap { values($0.rawValue, .has) }
    return (belonging(to: setting.delegation), tail)
  }

  /// What is spoken of.
  mutating func content(
    topics: [Identifier<Topic>], instruments: [Identifier<Instrument>], bodies: [Identifier<Body>]
  ) -> [Int32] {
    topics.flatMap { topic($0) } + instruments.flatMap { cited($0) }
      + bodies.flatMap { mentioned($0) }
  }

  private func text(of point: Point) -> SearchRecord.Text {
    .init(point.text, "text", tag: point.kind == .asks ? .asks : .plain)
  }

  mutating func addProceedings() {
    for proceeding in meeting.proceedings {
      var record = SearchRecord(.proceeding, proceeding.id.rawValue)
      record.spellings =
        names("\(proceeding.paragraph)", .paragraph) + identifier(proceeding.id.rawValue)
        + theme(proceeding.theme) + kind(.proceeding, proceeding.kind)
      record.texts = [.init(proceeding.text, "text")]
      record.paragraphs = [proceeding.paragraph...proceeding.paragraph]
      add(record)
    }
  }

  mutating func addPoints() {
    var contexts: [Identifier<Intervention>: [Int32]] = [:]
    for point in meeting.points {
      if contexts[point.intervention] == nil {
        contexts[point.intervention] =
          meeting.interventions[point.intervention].map { context(of: $0) } ?? []
      }
      var record = SearchRecord(.point, point.id.rawValue)
      record.spellings = identifier(point.id.rawValue) + names("\(point.paragraph)", .paragraphOf)
      record.spellings += contexts[point.intervention] ?? []
      record.spellings += content(
        topics: point.topics, instruments: point.instruments, bodies: point.bodies)
      record.spellings += kind(.point, point.kind.rawValue)
      record.texts = [text(of: point)]
      record.paragraphs = [point.paragraph...point.paragraph]
      record.attribution = meeting.interventions[point.intervention]?.attribution
      add(record)
    }
  }
}
