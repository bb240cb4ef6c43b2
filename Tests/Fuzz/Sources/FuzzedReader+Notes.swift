internal import Meeting
internal import Notes

extension FuzzedReader {
  /// A file of notes, whoever wrote it: no line of another's is lost, and what is kept comes back.
  static func readNotes(_ bytes: [UInt8]) {
    let text = NotesText(bytes)
    for mistake in text.mistakes { precondition(mistake.line > 0 && mistake.line <= bytes.count) }
    var once = NotesText(text.bytes)
    precondition(once.notebook == text.notebook && once.mistakes.count == text.mistakes.count)
    precondition(once.bytes == text.bytes, "what is written is not what is read again")

    // The same bytes as what the user types.
    let words = String(decoding: bytes, as: UTF8.self)
    guard !words.isEmpty else { return }
    let notes = RecordNotes(record: "record", of: once.notebook)
    let query = SavedQuery(name: words, screen: "people", text: words)
    let moment = Moment(microseconds: 1)
    for change in [notes.noting(words, on: Reference(.point, words)), notes.keeping(query)] {
      _ = once.notebook.make(change, at: moment)
    }
    let again = NotesText(once.bytes)
    precondition(again.mistakes.count == text.mistakes.count, "what was typed is a mistake")
    let kept = RecordNotes(record: "record", of: again.notebook)
    precondition(
      kept.note(on: Reference(.point, words)).map { Array($0.utf8) } == Array(words.utf8))
    precondition(kept.queries.contains { $0.text.utf8.elementsEqual(words.utf8) })
  }

  /// The file of where the reader was.
  static func readSession(_ bytes: [UInt8]) {
    var text = SessionText(bytes)
    precondition(SessionText(text.bytes) == text)
    let words = String(decoding: bytes, as: UTF8.self)
    let place = SavedPlace(["screen": "people", "filter": words])
    text.put(place, for: words, at: Moment(microseconds: .max))
    let again = SessionText(text.bytes)
    precondition(again == text)
    precondition(again[words]?["filter"].map { Array($0.utf8) } == Array(words.utf8))
  }
}
