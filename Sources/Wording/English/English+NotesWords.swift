extension English: NotesWords {
  var nothingNotedYet: String {
    "nothing is marked or noted yet; tripartite notes add 54 and a text notes paragraph 54"
  }
  var nothingKeptMatches: String {
    "nothing that is kept matches; tripartite notes prints all of it"
  }
  var addNeedsAThing: String {
    "notes add needs a thing; such as: tripartite notes add 54 'see also 61'"
  }
  var removeNeedsAThing: String { "notes remove needs a thing or the name of a saved query" }
  func neitherMarkedNorNoted(_ name: String) -> String {
    "'\(name)' is neither marked nor noted; tripartite notes prints what is"
  }
  func cannotBeNoted(_ name: String) -> String { "'\(name)' cannot be marked or noted" }
  func notWritten(_ reason: String) -> String { "not written: \(reason)" }
  var notInThisRecord: String { "not in this record" }
  var markColumn: String { "Mark" }
  var joinedAnotherNote: String { "There was another note; yours stands below it." }
  var changedMeanwhile: String { "It was changed meanwhile, and stays as it is." }
  func queryRenamed(_ name: String) -> String {
    "That name has another query; saved as “\(name)”."
  }
  func unkeptChanges(_ count: Int, _ reason: String, file: String) -> String {
    "\(count) \(form(count, "change", "changes")) of your notes could not be written "
      + "(\(reason)); \(form(count, "it is", "they are")) in \(file), whose lines may be added "
      + "to the notes' file"
  }
  func unkeptChanges(_ count: Int, _ reason: String) -> String {
    "\(count) \(form(count, "change", "changes")) of your notes could not be written "
      + "(\(reason)), nor to any other file; these lines may be added to the notes' file:"
  }
  func expectedAFile(_ path: String) -> String { "\(path): expected a file" }
  func linkLeadsNowhere(_ path: String) -> String {
    "\(path): a link to a file that is not there; make the file, or take the link away"
  }
  func ownerWouldChange(_ path: String) -> String {
    "\(path): it is another user's, and would not stay so; run the program as that user"
  }
  func isBeingWritten(_ path: String) -> String { "\(path): another program is writing it" }
  var noPlaceForNotes: String { "HOME names no folder, and XDG_DATA_HOME none" }
  func notesUnread(_ reason: String) -> String {
    "\(reason); no notes are shown, and new ones are written once it can be read"
  }
  func lineIsKept(_ place: String, _ fault: String) -> String {
    "\(place): \(fault); the line is kept, mend it or take it out"
  }
  var lineIsNotText: String { "a byte that is not UTF-8, expected a line of text" }
  func lineHasFields(_ count: Int) -> String {
    "\(count) \(form(count, "field", "fields")) between tabs, expected 5: time, +kind, "
      + "record, thing, text"
  }
  func lineHasNoTime(_ text: String) -> String {
    "time is '\(text)', expected one like 2026-11-21T16:09:52Z"
  }
  func lineIsTooLate(_ text: String) -> String {
    "time is '\(text)', expected one before the year 9999"
  }
  func lineHasNoKind(_ text: String) -> String {
    "kind is '\(text)', expected + or - and mark, note or query"
  }
  var lineHasNoRecord: String { "no record, expected its identifier" }
  func lineHasNoThing(_ text: String) -> String {
    "thing is '\(text)', expected a kind and an identifier like intervention:i054"
  }
  func lineHasNoQuery(_ text: String) -> String {
    "query is '\(text)', expected a screen, a blank and what is asked"
  }
  func variableIsNotText(_ name: String) -> String {
    "the environment's variable \(name) is not UTF-8; set it to a path that is, or unset it"
  }
}
