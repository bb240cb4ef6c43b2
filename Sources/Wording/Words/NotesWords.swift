/// What the command notes says, and what is told at the end of notes that could not be written.
public protocol NotesWords {
  /// nothing is marked or noted yet; tripartite notes add 54 and a text notes paragraph 54
  var noNotesYet: String { get }
  /// nothing that is kept matches; tripartite notes prints all of it
  var noNoteMatches: String { get }
  /// notes add needs a thing; such as: tripartite notes add 54 'see also 61'
  var addNeedsAThing: String { get }
  /// notes remove needs a thing or the name of a saved query
  var removeNeedsAThing: String { get }
  /// '`name`' is neither marked nor noted; tripartite notes prints what is
  func isNotKept(_ name: String) -> String
  /// '`text`' cannot be marked or noted
  func cannotBeNoted(_ text: String) -> String
  /// not written: `reason`
  func notWritten(_ reason: String) -> String
  /// `n` changes of your notes could not be written: `reason`
  func notesUnwritten(_ n: Int, _ reason: String) -> String
  /// `n` changes of your notes could not be written (`reason`); they are in `file`, whose lines
  /// may be added to the notes' file
  func notesUnwritten(_ n: Int, _ reason: String, in file: String) -> String
  /// not in this record
  var notInThisRecord: String { get }
  /// Mark
  var markColumn: String { get }
  /// Day
  var dayColumn: String { get }
}
