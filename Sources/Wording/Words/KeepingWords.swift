/// Marks, notes, copying, and the plain screen.
public protocol KeepingWords {
  /// Notes
  var notes: String { get }
  /// `count` entry
  func noteEntries(_ count: Int) -> String
  /// by newest: `count`
  func newestFirst(_ count: String) -> String
  /// Sorted by newest.
  var sortedByNewest: String { get }
  /// Mark what is selected, or not; a saved query: take it away
  var doesMark: String { get }
  /// Note on what is selected
  var doesNote: String { get }
  /// Note in $EDITOR, for long ones
  var doesEditNote: String { get }
  /// Save the filter or the search as a query
  var doesSave: String { get }
  /// Copy name, row, text or citation to the clipboard
  var doesCopy: String { get }
  /// The page in $PAGER
  var doesPager: String { get }
  /// Plain screen, which says what is selected, or not
  var doesAccessible: String { get }
  /// mark
  var markHint: String { get }
  /// note
  var noteHint: String { get }
  /// edit note
  var editNoteHint: String { get }
  /// save query
  var saveHint: String { get }
  /// copy
  var copyHint: String { get }
  /// pager
  var pagerHint: String { get }
  /// Nothing on this row can be marked or noted.
  var nothingToMark: String { get }
  /// Marked: Kenya.
  func marked(_ title: String) -> String
  /// No longer marked: Kenya.
  func unmarked(_ title: String) -> String
  /// Noted.
  var noted: String { get }
  /// The note is taken away.
  var noteDropped: String { get }
  /// The saved query is taken away.
  var queryDropped: String { get }
  /// There is no filter or search here to save.
  var nothingToSave: String { get }
  /// A saved query needs a name.
  var queryNeedsAName: String { get }
  /// Saved queries
  var savedQueries: String { get }
  /// Marked and noted
  var markedAndNoted: String { get }
  /// Your note
  var yourNote: String { get }
  /// Marked
  var isMarked: String { get }
  /// Saved query
  var savedQuery: String { get }
  /// * mark + note # both
  var notesLegend: String { get }
  /// Saved as “`name`”.
  func savedAs(_ name: String) -> String
  /// Note on `title`:
  func notePrompt(_ title: String) -> String
  /// Save as:
  var saveAsPrompt: String { get }
  /// Nothing is kept yet. `mark` marks what is selected, `note` puts a note on it, and `save`
  /// saves a filter or a search.
  func nothingKept(mark: String, note: String, save: String) -> String
  /// `thing` is not in this record; tripartite notes remove takes it away.
  func notInRecord(_ thing: String) -> String
  /// Enter asks it again.
  var asksAgain: String { get }
  /// `things` marked or noted, `queries` saved query
  func keptHeld(_ things: Int, queries: Int) -> String
  /// Copy:
  var copyPrompt: String { get }
  /// There is nothing to copy on this row.
  var nothingToCopy: String { get }
  /// `letter` copies nothing; see the keys above.
  func copiesNothing(_ letter: String) -> String
  /// citation
  var citationPart: String { get }
  /// name
  var namePart: String { get }
  /// row
  var rowPart: String { get }
  /// text
  var textPart: String { get }
  /// There is nothing here to write.
  var nothingToWrite: String { get }
  /// Plain screen.
  var plainScreen: String { get }
  /// Full screen.
  var fullScreen: String { get }
  /// row `number` of `count`, selected: `text`
  func rowSelected(_ number: Int, of count: Int, _ text: String) -> String
  /// line `number` of `count`: `text`
  func lineRead(_ number: Int, of count: Int, _ text: String) -> String
  /// choice `number` of `count`, selected: `text`
  func choiceSelected(_ number: Int, of count: Int, _ text: String) -> String
  /// `count`, selected: `cell`
  func countSelected(_ count: String, _ cell: String) -> String
  /// no choice
  var noChoice: String { get }
  /// empty
  var emptyPane: String { get }
  /// blank
  var blankLine: String { get }
  /// The editor could not be run; $EDITOR names another.
  var noEditor: String { get }
  /// The pager could not be run; $PAGER names another.
  var noPager: String { get }
  /// This terminal has no clipboard that a program can fill.
  var noClipboard: String { get }
  /// The editor ended with status `status`; the note is as it was.
  func editorFailed(_ status: Int) -> String
  /// Sent to the clipboard, `what`: `text`
  func sentToClipboard(_ what: String, _ text: String) -> String
  /// para. `first`, or paras `first`–`last`
  func citedParagraphs(_ first: Int, _ last: Int) -> String
  /// conclusions, `number`
  func citedConclusion(_ number: String) -> String
  /// list of participants: `name`
  func citedListing(_ name: String) -> String
  /// That is more than the `limit` bytes that terminals take. Write it to a file instead.
  func tooLongToCopy(_ limit: String) -> String
  /// Not written yet, and tried again at the end: `reason`
  func notWrittenYet(_ reason: String) -> String
  /// How the browser looks; auto is for dark and light grounds.
  var themeSetting: String { get }
  /// Whether the screen has no lines, and says what is selected.
  var accessibleSetting: String { get }
  /// Prints, adds and removes marks and notes.
  var notesAbstract: String { get }
  /// THING is what 'tripartite show' takes, or a saved query's name; without TEXT it is marked.
  /// The file is notes.tsv in $XDG_DATA_HOME/tripartite (~/.local/share); the manual tells its
  /// form.
  var notesDiscussion: String { get }
  /// Words of a note, or what a thing must match.
  var notesQueryHelp: String { get }
  /// Marks a thing, or puts a note on it.
  var notesAddMeaning: String { get }
  /// Takes mark and note away, or a saved query.
  var notesRemoveMeaning: String { get }
  /// auto, dark, light, mono or contrast.
  var themeHelp: String { get }
  /// No lines; the last line says what is selected.
  var accessibleHelp: String { get }
}
