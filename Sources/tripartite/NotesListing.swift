internal import Archive
internal import Browser
internal import Meeting
internal import Notes
internal import Search
internal import Wording

/// What is kept of a record as a listing: things in record order, then saved queries.
struct NotesListing {
  let listing: Listing

  /// - Parameters:
  ///   - query: What a thing must match; `nil` for all.
  ///   - words: The same as words, which a note may have instead.
  init(
    _ notes: RecordNotes, of meeting: Meeting, in language: Language, query: Query?,
    words: [String], _ index: SearchIndex
  ) {
    let matches = query.map { index.matches($0) }
    let wanted = words.map { foldedName($0) }
    func has(_ texts: String?...) -> Bool {
      let text = foldedName(texts.compactMap(\.self).joined(separator: " "))
      return wanted.allSatisfy { text.contains($0) }
    }
    let things = notes.things(of: meeting, in: language, folding: { foldedName($0) })
      .filter { thing in
        guard let matches else { return true }
        if has(notes.note(on: thing.reference), thing.reference.description) { return true }
        return thing.place.map { matches.contains($0.table, $0.position) } ?? false
      }
    let queries = notes.queries.filter { matches == nil || has($0.name, $0.text) }
    let text = language.words
    let rows =
      things.map { Self.row(of: $0, in: notes, language) }
      + queries.map { Self.row(of: $0, in: notes, language) }
    listing = Listing(
      columns: [
        "kind", "id", "name", "marked", "note", "screen", "query", "time",
      ].map { Listing.Column($0) },
      rows: rows.map(\.values),
      headings: [
        .init(text.whatColumn, isWhole: true), .init("Id", isWhole: true),
        .init(text.nameColumn), .init(text.markColumn, isWhole: true), .init(text.note),
        .init(text.dateColumn, isWhole: true),
      ],
      cells: rows.map(\.cells))
  }

  private typealias Row = (values: [ListingValue], cells: [String])

  private static func row(
    of thing: KeptThing, in notes: RecordNotes, _ language: Language
  ) -> Row {
    let reference = thing.reference
    let note = notes.note(on: reference)?.printableLines
    let time = notes.time(of: reference)
    let name = thing.title ?? language.words.notInThisRecord
    return (
      [
        .string(reference.kind.rawValue), .string(reference.id.printable), .text(thing.title),
        .boolean(notes.isMarked(reference)), .text(note), .null, .null,
        .text(time?.description),
      ],
      [
        language.word(kind: reference.kind.rawValue), reference.id.printable, name,
        notes.isMarked(reference) ? "*" : "",
        note?.split(separator: "\n").joined(separator: " / ") ?? "", time?.day ?? "",
      ]
    )
  }

  private static func row(
    of query: SavedQuery, in notes: RecordNotes, _ language: Language
  ) -> Row {
    let name = query.name.printable
    let text = query.text.printable
    let time = notes.time(ofQueryNamed: query.name)
    return (
      [
        .string("query"), .null, .string(name), .boolean(false), .null,
        .string(query.screen.printable), .string(text), .text(time?.description),
      ],
      [
        language.word(kind: "query"), "", name, "", "\(query.screen.printable): \(text)",
        time?.day ?? "",
      ]
    )
  }
}
