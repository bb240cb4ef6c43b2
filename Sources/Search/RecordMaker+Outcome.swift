internal import Meeting

extension RecordMaker {
  mutating func addConclusions() {
    for conclusion in meeting.conclusions {
      var record = SearchRecord(.conclusion, conclusion.id.rawValue)
      // The number is a name too: nobody types the brackets of 5(iii), and a query would group by them.
      record.spellings = names(conclusion.id.rawValue, .conclusion)
      record.spellings += identifier(conclusion.id.rawValue)
      record.spellings += names(conclusion.heading, .title)
      record.spellings += content(
        topics: conclusion.topics, instruments: conclusion.instruments, bodies: conclusion.bodies)
      record.spellings += kind(.conclusion, conclusion.kind.rawValue)
      record.texts = [.init(conclusion.text, "text")]
      add(record)
    }
  }

  mutating func addDocuments() {
    for document in meeting.documents {
      var record = SearchRecord(.document, document.id.rawValue)
      record.spellings = names(document.symbol, .symbol)
      record.spellings += names(document.title, .title)
      record.spellings += identifier(document.id.rawValue)
      record.spellings += mentioned(document.body)
      record.spellings += kind(.document, document.kind.rawValue)
      record.texts = [
        .init(document.session, "session"), .init(document.date, "date"),
        .init(document.relation, "relation"),
      ]
      add(record)
    }
  }

  mutating func addProvisions() {
    for provision in meeting.provisions {
      var record = SearchRecord(.provision, provision.id.rawValue)
      record.spellings = identifier(provision.id.rawValue)
      record.spellings += names(meeting.documents[provision.document]?.symbol, .document)
      record.spellings += content(
        topics: provision.topics, instruments: provision.instruments, bodies: provision.bodies)
      record.spellings += provision.countries.flatMap { country($0) }
      record.spellings += kind(.provision, provision.kind.rawValue)
      record.texts = [.init(provision.text, "text")]
      if let date = provision.date { record.texts.append(.init(date, "date")) }
      add(record)
    }
  }
}
