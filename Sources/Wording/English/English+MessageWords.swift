extension English: MessageWords {
  func noEffect(_ key: String, help: String) -> String {
    "\(key) does nothing here; \(help) lists the keys."
  }
  func forTheMatrix(_ key: String) -> String { "That is for the matrix; \(key) opens it." }
  var mouseOn: String { "Mouse on; Shift selects text." }
  var mouseOff: String { "Mouse off." }
  var nothingToOpen: String { "Nothing to open on this row." }
  var nothingToOpenOnLine: String { "Nothing to open on this line." }
  var barsOpen: String { "Nothing to open on this line; bars open." }
  var lastPane: String { "This is the last pane." }
  var firstPane: String { "This is the first pane." }
  var lastIntervention: String { "This is the last intervention here." }
  var firstIntervention: String { "This is the first one here." }
  var lastPlot: String { "This is the last plot." }
  var firstPlot: String { "This is the first plot." }
  var plotsInOneOrder: String { "The plots stand in one order only." }
  func inRecordOrderOnly(_ title: String) -> String { "\(title): in record order only." }
  var sortedByRecord: String { "Sorted by record order." }
  var sortedByName: String { "Sorted by name." }
  var sortedByPeople: String { "Sorted by most people." }
  var sortedByInterventions: String { "Sorted by most interventions." }
  var rowsInRecordOrder: String { "Rows in record order." }
  var rowsByCount: String { "Rows by count." }
  var nowInThisLanguage: String { "Names in English." }
  var noReport: String {
    "No copy of the report is attached: tripartite --report FILE attaches yours."
  }
  func printedShown(_ key: String) -> String { "Printed paragraphs are shown; \(key) hides them." }
  func onePane(_ key: String) -> String { "One pane; \(key) shows all." }
  var nothingEarlier: String { "Nothing earlier in the history." }
  var nothingLater: String { "Nothing later in the history." }
  func doesNotQuit(_ key: String, _ quitting: String) -> String {
    "\(key) does not quit; \(quitting) does."
  }
  var filterCleared: String { "Filter cleared." }
  var compareNeedsSide: String {
    "Compare needs a delegation, a person or an intervention on this row."
  }
  func sideKept(_ name: String, key: String) -> String {
    "\(name) is kept; \(key) on another one compares the two."
  }
  func sideNotKept(_ name: String) -> String { "\(name) is no longer kept." }
  func nothingFound(_ key: String) -> String { "Nothing is found yet; \(key) types on." }
  var noInterventionsToNarrow: String {
    "There are no interventions here to narrow; open a theme first."
  }
  func listedTwice(_ listings: Int, people: Int) -> String {
    "\(listings) listings of \(people) \(form(people, "person", "people")); some are listed twice."
  }
  var typeLetters: String { "Type a few letters of a name." }
  var nothingToGoTo: String { "Nothing to go to." }
  var typeLettersOf: String {
    "Type a few letters of a country, a person, an organization, an instrument, or a paragraph."
  }
  var nearestAre: String { "nothing is spelt so; nearest:" }
  func nothingMatches(_ text: String) -> String { "Nothing matches “\(text)”." }
  func nothingHereMatches(_ text: String, clear: String, find: String) -> String {
    "Nothing here matches “\(text)”. \(clear) clears the filter; \(find) looks everywhere."
  }
  func noValueNamed(_ text: String) -> String { "No value has “\(text)” in its name." }
  func tooSmall(needed: String, has: String, key: String) -> String {
    "Needs \(needed), has \(has). \(key) quits."
  }
  var chairCounted: String { "The chair and the Office are counted." }
  var chairLeftOut: String { "The chair and the Office are left out." }
  var silentShown: String { "Those that have nothing are shown." }
  var silentLeftOut: String { "Those that have nothing are left out." }
  var emptyCell: String { "Nothing stands in this cell." }
  var fileNameEnding: String { "The name must end in .txt, .csv, .json or .md." }
  func writtenTo(_ file: String) -> String { "Written to \(file)." }
  func notFiltered(_ advice: String) -> String { "Not filtered: \(advice)" }
  var onlyPane: String { "There is one pane only." }
  var lastRow: String { "This is the last row." }
  var firstRow: String { "This is the first row." }
  var endOfText: String { "This is the end of the text." }
  var beginningOfText: String { "This is the beginning of the text." }
  var noInterventionsToStep: String {
    "There are no interventions here to step through; open a theme first."
  }
}
