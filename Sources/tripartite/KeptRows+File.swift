internal import Browser
internal import Meeting
internal import Notes
internal import Search
internal import Storage

extension KeptRows {
  /// What the user's file of notes has of a record.
  init(of meeting: Meeting) {
    let file = NotesFile(path: OwnFiles.notes { Environment[$0] })
    let notes = RecordNotes(record: meeting.details.id.rawValue, of: file.notebook)
    let (noted, marked) = notes.rows(of: meeting)
    self.init(noted: noted, marked: marked)
  }
}
