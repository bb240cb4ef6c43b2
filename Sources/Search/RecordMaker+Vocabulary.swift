internal import Meeting

extension RecordMaker {
  mutating func addTopics() {
    for topic in meeting.topics {
      var record = SearchRecord(.topic, topic.id.rawValue)
      record.spellings =
        names(topic.names, .name) + names(topic.id.rawValue, .id) + self.topic(topic.id)
        + theme(topic.theme) + kind(.topic, nil) + values(topic.id.rawValue, .id)
      record.texts = [.init(topic.definition, "definition")]
      add(record)
    }
  }

  mutating func addInstruments() {
    for instrument in meeting.instruments {
      var record = SearchRecord(.instrument, instrument.id.rawValue)
      record.spellings = names(instrument.id.rawValue, .id)
      record.spellings += instrument.codes.dropFirst().flatMap { names($0, .number) }
      record.spellings +=
        names(instrument.shortTitles, .shortTitle) + names(instrument.titles, .title)
        + cited(instrument.id).filter { pool.spellings[Int($0)].use == .value(.cites) }
        + kind(.instrument, instrument.kind) + values(instrument.id.rawValue, .id)
      record.texts = [.init(instrument.kind, "kind")]
      if let year = instrument.year { record.texts.append(.init("\(year)", "year")) }
      add(record)
    }
  }

  mutating func addBodies() {
    for body in meeting.bodies {
      var record = SearchRecord(.body, body.id.rawValue)
      record.spellings =
        names(body.acronyms, .acronym) + names(body.names, .name) + names(body.id.rawValue, .id)
        + mentioned(body.id).filter { pool.spellings[Int($0)].use == .value(.body) }
        + kind(.body, body.kind) + values(body.id.rawValue, .id)
      add(record)
    }
  }

  mutating func addDiscrepancies() {
    for discrepancy in meeting.discrepancies {
      var record = SearchRecord(.discrepancy, discrepancy.id.rawValue)
      record.spellings =
        names(discrepancy.id.rawValue, .id)
        + discrepancy.paragraphs.flatMap { names("\($0)", .paragraphOf) }
        + kind(.discrepancy, discrepancy.kind.rawValue) + values(discrepancy.id.rawValue, .id)
      record.texts = [
        .init(discrepancy.what, "text"), .init(discrepancy.reading, "reading"),
        .init(discrepancy.place, "place"),
      ]
      record.paragraphs = discrepancy.paragraphs.map { $0...$0 }
      add(record)
    }
  }

  /// The maker after all records are made, kind by kind.
  static func all(of meeting: Meeting) -> RecordMaker {
    var maker = RecordMaker(meeting)
    maker.addDelegations()
    maker.addParticipants()
    maker.addOfficers()
    maker.addThemes()
    maker.addInterventions()
    maker.addProceedings()
    maker.addPoints()
    maker.addTopics()
    maker.addInstruments()
    maker.addBodies()
    maker.addDiscrepancies()
    return maker
  }
}
