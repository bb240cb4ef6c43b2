internal import Browser
public import Meeting
public import Notes
public import Search

extension KeptRows {
  /// The rows of a record that the reader has noted and marked.
  public init(_ notes: RecordNotes, of meeting: Meeting) {
    let (noted, marked) = notes.rows(of: meeting)
    self.init(noted: noted, marked: marked)
  }
}
