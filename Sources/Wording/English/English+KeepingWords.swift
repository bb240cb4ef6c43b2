extension English: KeepingWords {
  var notes: String { "Notes" }
  func noteEntries(_ count: Int) -> String { "\(count) \(form(count, "entry", "entries"))" }
  func newestFirst(_ count: String) -> String { "by newest: \(count)" }
  var sortedByNewest: String { "Sorted by newest." }
  var doesMark: String { "Mark what is selected, or not; a saved query: take it away" }
  var doesNote: String { "Note on what is selected" }
  var doesEditNote: String { "Note in $EDITOR, for long ones" }
  var doesSave: String { "Save the filter or the search as a query" }
  var doesCopy: String { "Copy name, row, text or citation to the clipboard" }
  var doesPager: String { "The page in $PAGER" }
  var doesAccessible: String { "Plain screen, which says what is selected, or not" }
  var markHint: String { "mark" }
  var noteHint: String { "note" }
  var editNoteHint: String { "edit note" }
  var saveHint: String { "save query" }
  var copyHint: String { "copy" }
  var pagerHint: String { "pager" }
  var nothingToMark: String { "Nothing on this row can be marked or noted." }
  func marked(_ title: String) -> String { "Marked: \(title)." }
  func unmarked(_ title: String) -> String { "No longer marked: \(title)." }
  var noted: String { "Noted." }
  var noteDropped: String { "The note is taken away." }
  var queryDropped: String { "The saved query is taken away." }
  var nothingToSave: String { "There is no filter or search here to save." }
  var queryNeedsAName: String { "A saved query needs a name." }
  var savedQueries: String { "Saved queries" }
  var markedAndNoted: String { "Marked and noted" }
  var yourNote: String { "Your note" }
  var isMarked: String { "Marked" }
  var savedQuery: String { "Saved query" }
  var notesLegend: String { "* mark + note # both" }
  func savedAs(_ name: String) -> String { "Saved as “\(name)”." }
  func notePrompt(_ title: String) -> String { "Note on \(title):" }
  var saveAsPrompt: String { "Save as:" }
  func nothingKept(mark: String, note: String, save: String) -> String {
    "Nothing is kept yet. \(mark) marks what is selected, \(note) puts a note on it, and "
      + "\(save) saves a filter or a search."
  }
  func notInRecord(_ thing: String) -> String {
    "\(thing) is not in this record; tripartite notes remove takes it away."
  }
  var asksAgain: String { "Enter asks it again." }
  func keptHeld(_ things: Int, queries: Int) -> String {
    "\(things) marked or noted, \(queries) saved \(form(queries, "query", "queries"))"
  }
  var copyPrompt: String { "Copy:" }
  var nothingToCopy: String { "There is nothing to copy on this row." }
  func copiesNothing(_ letter: String) -> String {
    "\(letter) copies nothing; see the keys above."
  }
  var citationPart: String { "citation" }
  var namePart: String { "name" }
  var rowPart: String { "row" }
  var textPart: String { "text" }
  var nothingToWrite: String { "There is nothing here to write." }
  var plainScreen: String { "Plain screen." }
  var fullScreen: String { "Full screen." }
  func rowSelected(_ number: Int, of count: Int, _ text: String) -> String {
    "row \(number) of \(count), selected: \(text)"
  }
  func lineRead(_ number: Int, of count: Int, _ text: String) -> String {
    "line \(number) of \(count): \(text)"
  }
  func choiceSelected(_ number: Int, of count: Int, _ text: String) -> String {
    "choice \(number) of \(count), selected: \(text)"
  }
  func countSelected(_ count: String, _ cell: String) -> String { "\(count), selected: \(cell)" }
  var noChoice: String { "no choice" }
  var emptyPane: String { "empty" }
  var blankLine: String { "blank" }
  var noEditor: String { "The editor could not be run; $EDITOR names another." }
  var noPager: String { "The pager could not be run; $PAGER names another." }
  var noClipboard: String { "This terminal has no clipboard that a program can fill." }
  func editorFailed(_ status: Int) -> String {
    "The editor ended with status \(status); the note is as it was."
  }
  func sentToClipboard(_ what: String, _ text: String) -> String {
    "Sent to the clipboard, \(what): \(text)"
  }
  func citedParagraphs(_ first: Int, _ last: Int) -> String {
    if first == last { "para. \(first)" } else { "paras \(first)–\(last)" }
  }
  func citedConclusion(_ number: String) -> String { "conclusions, \(number)" }
  func citedListing(_ name: String) -> String { "list of participants: \(name)" }
  func tooLongToCopy(_ limit: String) -> String {
    "That is more than the \(limit) bytes that terminals take. Write it to a file instead."
  }
  func notWrittenYet(_ reason: String) -> String {
    "Not written yet, and tried again at the end: \(reason)"
  }
  var themeSetting: String { "How the browser looks; auto is for dark and light grounds." }
  var accessibleSetting: String { "Whether the screen has no lines, and says what is selected." }
  var notesAbstract: String { "Prints, adds and removes marks and notes." }
  var notesDiscussion: String {
    "THING is what 'tripartite show' takes, or a saved query's name; without TEXT it is "
      + "marked. The file is notes.tsv in $XDG_DATA_HOME/tripartite (~/.local/share); the "
      + "manual tells its form."
  }
  var notesQueryHelp: String { "Words of a note, or what a thing must match." }
  var notesAddMeaning: String { "Marks a thing, or puts a note on it." }
  var notesRemoveMeaning: String { "Takes mark and note away, or a saved query." }
  var themeHelp: String { "auto, dark, light, mono or contrast." }
  var accessibleHelp: String { "No lines; the last line says what is selected." }
}
