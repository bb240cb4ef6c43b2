/// What the last line says.
public protocol MessageWords {
  /// `key` does nothing here; `help` lists the keys.
  func noEffect(_ key: String, help: String) -> String
  /// That is for the matrix; `key` opens it.
  func forTheMatrix(_ key: String) -> String
  /// Mouse on; Shift selects text.
  var mouseOn: String { get }
  /// Mouse off.
  var mouseOff: String { get }
  /// Nothing to open on this row.
  var nothingToOpen: String { get }
  /// Nothing to open on this line.
  var nothingToOpenOnLine: String { get }
  /// Nothing to open on this line; bars open.
  var barsOpen: String { get }
  /// This is the last pane.
  var lastPane: String { get }
  /// This is the first pane.
  var firstPane: String { get }
  /// This is the last intervention here.
  var lastIntervention: String { get }
  /// This is the first one here.
  var firstIntervention: String { get }
  /// This is the last plot.
  var lastPlot: String { get }
  /// This is the first plot.
  var firstPlot: String { get }
  /// The plots stand in one order only.
  var plotsInOneOrder: String { get }
  /// `title` stand in record order only.
  func inRecordOrderOnly(_ title: String) -> String
  /// Sorted by record order.
  var sortedByRecord: String { get }
  /// Sorted by name.
  var sortedByName: String { get }
  /// Sorted by most people.
  var sortedByPeople: String { get }
  /// Sorted by most interventions.
  var sortedByInterventions: String { get }
  /// Rows in record order.
  var rowsInRecordOrder: String { get }
  /// Rows by count.
  var rowsByCount: String { get }
  /// Names in English.
  var nowInThisLanguage: String { get }
  /// No copy of the report is attached: tripartite --report FILE attaches yours.
  var noReport: String { get }
  /// Printed paragraphs are shown; `key` hides them.
  func printedShown(_ key: String) -> String
  /// One pane; `key` shows all.
  func onePane(_ key: String) -> String
  /// Nothing earlier in the history.
  var nothingEarlier: String { get }
  /// Nothing later in the history.
  var nothingLater: String { get }
  /// `key` does not quit; `quitting` does.
  func doesNotQuit(_ key: String, _ quitting: String) -> String
  /// Filter cleared.
  var filterCleared: String { get }
  /// Compare needs a delegation, a person or an intervention on this row.
  var compareNeedsSide: String { get }
  /// `name` is kept; `key` on another one compares the two.
  func sideKept(_ name: String, key: String) -> String
  /// `name` is no longer kept.
  func sideNotKept(_ name: String) -> String
  /// Nothing is found yet; `key` types on.
  func nothingFound(_ key: String) -> String
  /// There are no interventions here to narrow; open a theme first.
  var noInterventionsToNarrow: String { get }
  /// `listings` listings of `people` people; some are listed twice.
  func listedTwice(_ listings: Int, people: Int) -> String
  /// Type a few letters of a name.
  var typeLetters: String { get }
  /// Nothing to go to.
  var nothingToGoTo: String { get }
  /// Type a few letters of a country, a person, an organization, an instrument, or a
  /// paragraph.
  var typeLettersOf: String { get }
  /// Nothing matches “`text`”.
  func nothingMatches(_ text: String) -> String
  /// nothing is spelt so; nearest:
  var nearestAre: String { get }
  /// Nothing here matches “`text`”. `clear` clears the filter; `find` looks everywhere.
  func nothingHereMatches(_ text: String, clear: String, find: String) -> String
  /// No value has “`text`” in its name.
  func noValueNamed(_ text: String) -> String
  /// Needs `needed`, has `has`. `key` quits.
  func tooSmall(needed: String, has: String, key: String) -> String
  /// The chair and the Office are counted.
  var chairCounted: String { get }
  /// The chair and the Office are left out.
  var chairLeftOut: String { get }
  /// Those that have nothing are shown.
  var silentShown: String { get }
  /// Those that have nothing are left out.
  var silentLeftOut: String { get }
  /// Nothing stands in this cell.
  var emptyCell: String { get }
  /// The name must end in .csv, .json or .md.
  var fileNameEnding: String { get }
  /// Written to `file`.
  func writtenTo(_ file: String) -> String
  /// Not filtered: unknown group.
  func notFiltered(_ advice: String) -> String
  /// There is one pane only.
  var onlyPane: String { get }
  /// This is the last row.
  var lastRow: String { get }
  /// This is the first row.
  var firstRow: String { get }
  /// This is the end of the text.
  var endOfText: String { get }
  /// This is the beginning of the text.
  var beginningOfText: String { get }
  /// There are no interventions here to step through; open a theme first.
  var noInterventionsToStep: String { get }
}
