/// What a command does, as help lists it.
public protocol CommandWords {
  /// Start page: what the record holds
  var doesStart: String { get }
  /// Screen: `title`
  func doesScreen(_ title: String) -> String
  /// Next row
  var doesDown: String { get }
  /// Previous row
  var doesUp: String { get }
  /// A page down
  var doesPageDown: String { get }
  /// A page up
  var doesPageUp: String { get }
  /// First row
  var doesFirst: String { get }
  /// Last row
  var doesLast: String { get }
  /// Pane to the left
  var doesLeft: String { get }
  /// Pane to the right
  var doesRight: String { get }
  /// Next pane
  var doesNextPane: String { get }
  /// Previous pane
  var doesPreviousPane: String { get }
  /// Open what is selected, or follow the link
  var doesOpen: String { get }
  /// Close, clear the filter, or go back one
  var doesClose: String { get }
  /// Back one; on the start page, quit
  var doesBack: String { get }
  /// Earlier in the history
  var doesHistoryBack: String { get }
  /// Later in the history
  var doesHistoryForward: String { get }
  /// Next intervention, from any pane; next plot
  var doesNextItem: String { get }
  /// Previous intervention, from any pane; previous plot
  var doesPreviousItem: String { get }
  /// Scroll the text down
  var doesScrollDown: String { get }
  /// Scroll the text up
  var doesScrollUp: String { get }
  /// Filter the rows of this pane
  var doesFilter: String { get }
  /// Narrow the interventions by group, country, topic, instrument, with counts
  var doesNarrow: String { get }
  /// Compare: keep this side, then again on the other
  var doesCompare: String { get }
  /// Go to anything by a few letters
  var doesFind: String { get }
  /// Next order of the list
  var doesSort: String { get }
  /// Matrix: rows for columns
  var doesSwap: String { get }
  /// Matrix: count interventions, paragraphs or points
  var doesCounted: String { get }
  /// Chair and Office in or out: Matrix, Statistics
  var doesChair: String { get }
  /// Matrix: show whoever has nothing, or not
  var doesSilent: String { get }
  /// Matrix: write it to a file, as CSV, JSON or Markdown
  var doesExport: String { get }
  /// Language of names: English, French, Spanish
  var doesLanguage: String { get }
  /// One pane, or all of them
  var doesZoom: String { get }
  /// The printed paragraphs, from your copy of the report, or not
  var doesPrinted: String { get }
  /// All keys; type to filter, Enter runs
  var doesHelp: String { get }
  /// Mouse on or off; Shift selects text meanwhile
  var doesMouse: String { get }
  /// Draw the screen anew
  var doesRedraw: String { get }
  /// Suspend; fg comes back
  var doesSuspend: String { get }
  /// Quit at once
  var doesQuit: String { get }
}
