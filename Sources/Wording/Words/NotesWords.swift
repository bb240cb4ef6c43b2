/// What is said of the user's own notes: the command, their file, and what becomes of them.
public protocol NotesWords {
  /// nothing is marked or noted yet; tripartite notes add 54 and a text notes paragraph 54
  var nothingNotedYet: String { get }
  /// nothing that is kept matches; tripartite notes prints all of it
  var nothingKeptMatches: String { get }
  /// notes add needs a thing; such as: tripartite notes add 54 'see also 61'
  var addNeedsAThing: String { get }
  /// notes remove needs a thing or the name of a saved query
  var removeNeedsAThing: String { get }
  /// '`name`' is neither marked nor noted; tripartite notes prints what is
  func neitherMarkedNorNoted(_ name: String) -> String
  /// '`name`' cannot be marked or noted
  func cannotBeNoted(_ name: String) -> String
  /// not written: `reason`
  func notWritten(_ reason: String) -> String
  /// not in this record
  var notInThisRecord: String { get }
  /// Mark
  var markColumn: String { get }
  /// There was another note; yours stands below it.
  var joinedAnotherNote: String { get }
  /// It was changed meanwhile, and stays as it is.
  var changedMeanwhile: String { get }
  /// That name has another query; saved as “`name`”.
  func queryRenamed(_ name: String) -> String
  /// `count` changes of your notes could not be written (`reason`); they are in `file`, whose
  /// lines may be added to the notes' file
  func unkeptChanges(_ count: Int, _ reason: String, file: String) -> String
  /// `count` changes of your notes could not be written (`reason`), nor to any other file; these
  /// lines may be added to the notes' file:
  func unkeptChanges(_ count: Int, _ reason: String) -> String
  /// `path`: expected a file
  func expectedAFile(_ path: String) -> String
  /// `path`: a link to a file that is not there; make the file, or take the link away
  func linkLeadsNowhere(_ path: String) -> String
  /// `path`: it is another user's, and would not stay so; run the program as that user
  func ownerWouldChange(_ path: String) -> String
  /// `path`: another program is writing it
  func isBeingWritten(_ path: String) -> String
  /// HOME names no folder, and XDG_DATA_HOME none
  var noPlaceForNotes: String { get }
  /// `reason`; no notes are shown, and new ones are written once it can be read
  func notesUnread(_ reason: String) -> String
  /// `place`: `fault`; the line is kept, mend it or take it out
  func lineIsKept(_ place: String, _ fault: String) -> String
  /// a byte that is not UTF-8, expected a line of text
  var lineIsNotText: String { get }
  /// `count` fields between tabs, expected 5: time, +kind, record, thing, text
  func lineHasFields(_ count: Int) -> String
  /// time is '`text`', expected one like 2026-11-21T16:09:52Z
  func lineHasNoTime(_ text: String) -> String
  /// time is '`text`', expected one before the year 9999
  func lineIsTooLate(_ text: String) -> String
  /// kind is '`text`', expected + or - and mark, note or query
  func lineHasNoKind(_ text: String) -> String
  /// no record, expected its identifier
  var lineHasNoRecord: String { get }
  /// thing is '`text`', expected a kind and an identifier like intervention:i054
  func lineHasNoThing(_ text: String) -> String
  /// query is '`text`', expected a screen, a blank and what is asked
  func lineHasNoQuery(_ text: String) -> String
  /// the environment's variable `name` is not UTF-8; set it to a path that is, or unset it
  func variableIsNotText(_ name: String) -> String
}
