internal import Meeting

extension RecordMaker {
  /// Adds the passages of a copy of the report, after the records of the meeting itself.
  ///
  /// A passage answers to the fields of whoever speaks in it, but to no name: its words must hit.
  mutating func addPrinted(_ passages: [PrintedPassage]) {
    for passage in passages {
      var record = SearchRecord(.printed, passage.place.id)
      record.spellings = values(passage.place.id, .id) + kind(.printed, nil)
      record.spellings += fields(of: passage.place)
      record.texts = [.init(passage.text, "printed text")]
      if case .paragraph(let number) = passage.place { record.paragraphs = [number...number] }
      add(record)
    }
  }

  /// The values of what the record has at the place.
  private mutating func fields(of place: PrintedPassage.Place) -> [Int32] {
    let spellings: [Int32]
    switch place {
    case .paragraph(let number):
      if let intervention = meeting.intervention(at: number) {
        spellings = context(of: intervention)
      } else {
        spellings = theme(meeting.proceedings.first { $0.paragraph == number }?.theme)
      }
    case .conclusion(let number):
      guard let row = meeting.conclusions[Identifier(number)] else { return [] }
      spellings = content(topics: row.topics, instruments: row.instruments, bodies: row.bodies)
    }
    return spellings.filter { number in
      switch pool.spellings[Int(number)].use {
      case .name, .value(.has): false
      case .value: true
      }
    }
  }
}
