internal import Meeting
internal import Notes
internal import Storage

extension NotesFile {
  /// The notes of the user who runs the program.
  static func ofUser() -> NotesFile { NotesFile(path: OwnFiles.notes { Environment[$0] }) }

  /// What it has of a record.
  func notes(of meeting: Meeting) -> RecordNotes {
    RecordNotes(record: meeting.details.id.rawValue, of: notebook)
  }
}
