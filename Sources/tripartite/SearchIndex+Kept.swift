internal import Browser
internal import Meeting
internal import Notes
internal import Search
internal import Storage

extension SearchIndex {
  /// An index that knows what the user has marked and noted; the file is read where a query asks.
  init(ownOf meeting: Meeting, printed: [PrintedPassage] = []) {
    self.init(meeting, printed: printed)
    kept = {
      let file = NotesFile(path: OwnFiles.notes { Environment[$0] })
      let notes = RecordNotes(record: meeting.details.id.rawValue, of: file.notebook)
      let (noted, marked) = notes.rows(of: meeting)
      return KeptRows(noted: noted, marked: marked)
    }
  }
}
