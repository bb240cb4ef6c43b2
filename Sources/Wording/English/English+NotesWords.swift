extension English: NotesWords {
  var noNotesYet: String {
    "nothing is marked or noted yet; tripartite notes add 54 and a text notes paragraph 54"
  }
  var noNoteMatches: String { "nothing that is kept matches; tripartite notes prints all of it" }
  var addNeedsAThing: String {
    "notes add needs a thing; such as: tripartite notes add 54 'see also 61'"
  }
  var removeNeedsAThing: String { "notes remove needs a thing or the name of a saved query" }
  func isNotKept(_ name: String) -> String {
    "'\(name)' is neither marked nor noted; tripartite notes prints what is"
  }
  func cannotBeNoted(_ text: String) -> String { "'\(text)' cannot be marked or noted" }
  func notWritten(_ reason: String) -> String { "not written: \(reason)" }
  func notesUnwritten(_ n: Int, _ reason: String) -> String {
    "\(n) \(form(n, "change", "changes")) of your notes could not be written: \(reason)"
  }
  func notesUnwritten(_ n: Int, _ reason: String, in file: String) -> String {
    "\(n) \(form(n, "change", "changes")) of your notes could not be written "
      + "(\(reason)); they are in \(file), whose lines may be added to the notes' file"
  }
  var notInThisRecord: String { "not in this record" }
  var markColumn: String { "Mark" }
  var dayColumn: String { "Day" }
}
