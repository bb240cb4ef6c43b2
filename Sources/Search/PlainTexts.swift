/// The texts of all records but points: few, so that each knows whose it is.
struct PlainTexts: Sendable {
  /// Whose a text is.
  enum Owner: Sendable {
    case record(Int32)
    /// An entry of the labels, or of the notes, of interventions.
    case label(Int32)
    case note(Int32)
  }

  let index: TextIndex
  private let owners: [Owner]
  private let tags: [SearchRecord.Text.Tag]
  /// The number of words of all records.
  let words: Int

  /// - Parameter lengths: gets the words of each record and one for each of its texts, by number.
  init(
    _ records: [(number: Int, record: SearchRecord)], _ speech: Speech?,
    _ lengths: inout [UInt16]
  ) {
    var reading = TextReading()
    var owners: [Owner] = []
    var tags: [SearchRecord.Text.Tag] = []
    for (number, record) in records {
      for text in record.texts {
        reading.read(text.text)
        owners.append(.record(Int32(number)))
        tags.append(text.tag)
        lengths[number] = UInt16(clamping: Int(lengths[number]) + reading.lastLength + 1)
      }
    }
    words = reading.total
    for (entry, label) in (speech?.labelTexts ?? []).enumerated() {
      reading.read(label)
      owners.append(.label(Int32(entry)))
      tags.append(.label)
    }
    for (entry, note) in (speech?.noteTexts ?? []).enumerated() {
      guard let note else { continue }
      reading.read(note)
      owners.append(.note(Int32(entry)))
      tags.append(.plain)
    }
    reading.pack()
    (self.owners, self.tags) = (owners, tags)
    index = TextIndex([reading])
  }

  /// Calls `body` with whoever has texts with a term, text by text, and how often each has it.
  func forEachOwner(
    of term: Term, tag: SearchRecord.Text.Tag?, isExact: Bool, _ body: (Owner, Int) -> Void
  ) {
    if term.words.count > 1 {
      for (document, count) in index.places(of: term, isExact: isExact) {
        let document = Int(document)
        if tag == nil || tag == tags[document] { body(owners[document], Int(count)) }
      }
      return
    }
    for range in index.ranges(ofWord: 0, of: term, isExact: isExact) {
      for word in range {
        index.postings.forEachCount(of: word) { document, count in
          if tag == nil || tag == tags[document] { body(owners[document], count) }
        }
      }
    }
  }
}
