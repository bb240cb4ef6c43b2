internal import Meeting

extension RecordMaker {
  mutating func addTopics() {
    for topic in meeting.topics {
      var record = SearchRecord(.topic, topic.id.rawValue)
      record.spellings =
        names(topic.names, .name) + identifier(topic.id.rawValue) + self.topic(topic.id)
        + theme(topic.theme) + kind(.topic, nil)
      record.texts = [.init(topic.definition, "definition")]
      add(record)
    }
  }

  mutating func addInstruments() {
    for instrument in meeting.instruments {
      var record = SearchRecord(.instrument, instrument.id.rawValue)
      record.spellings = identifier(instrument.id.rawValue)
      record.spellings += instrument.codes.flatMap { names($0, .number) }
      record.spellings +=
        names(instrument.shortTitles, .shortTitle) + names(instrument.titles, .title)
        + (instrument.citations.map { names($0, .citation) } ?? [])
        + cited(instrument.id).filter { pool.spellings[Int($0)].use == .value(.cites) }
        + kind(.instrument, instrument.kind)
      record.texts = [.init(instrument.kind, "kind")]
      if let year = instrument.year { record.texts.append(.init("\(year)", "year")) }
      add(record)
    }
  }

  mutating func addBodies() {
    for body in meeting.bodies {
      var record = SearchRecord(.body, body.id.rawValue)
      record.spellings =
        names(body.acronyms, .acronym) + names(body.names, .name) + identifier(body.id.rawValue)
        + mentioned(body.id).filter { pool.spellings[Int($0)].use == .value(.body) }
        + kind(.body, body.kind)
      add(record)
    }
  }

  mutating func addDiscrepancies() {
    for discrepancy in meeting.discrepancies {
      var record = SearchRecord(.discrepancy, discrepancy.id.rawValue)
      record.spellings =
        identifier(discrepancy.id.rawValue)
        + discrepancy.paragraphs.flatMap { names("\($0)", .paragraphOf) }
        + kind(.discrepancy, discrepancy.kind.rawValue)
      record.texts = [
        .init(discrepancy.what, "text"), .init(discrepancy.reading, "reading"),
        .init(discrepancy.place, "place"),
      ]
      record.paragraphs = discrepancy.paragraphs.map { $0...$0 }
      add(record)
    }
  }

  /// The maker after all records are made, kind by kind.
  ///
  /// - Parameter hasSpeech: whether interventions and points are among them; a ``Speech`` holds
  ///   them in far less space.
  static func all(
    of meeting: Meeting, printed: [PrintedPassage] = [], hasSpeech: Bool = true
  ) -> RecordMaker {
    var maker = RecordMaker(meeting)
    maker.addDelegations()
    maker.addParticipants()
    maker.addOfficers()
    maker.addThemes()
    if hasSpeech { maker.addInterventions() }
    maker.addProceedings()
    if hasSpeech { maker.addPoints() }
    maker.addTopics()
    maker.addInstruments()
    maker.addBodies()
    maker.addDiscrepancies()
    maker.addConclusions()
    maker.addDocuments()
    maker.addProvisions()
    maker.addPrinted(printed)
    return maker
  }
}
