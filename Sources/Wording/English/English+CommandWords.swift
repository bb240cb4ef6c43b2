extension English: CommandWords {
  var doesStart: String { "Start page: what the record holds" }
  func doesScreen(_ title: String) -> String { "Screen: \(title)" }
  var doesDown: String { "Next row" }
  var doesUp: String { "Previous row" }
  var doesPageDown: String { "A page down" }
  var doesPageUp: String { "A page up" }
  var doesFirst: String { "First row" }
  var doesLast: String { "Last row" }
  var doesLeft: String { "Pane to the left" }
  var doesRight: String { "Pane to the right" }
  var doesNextPane: String { "Next pane" }
  var doesPreviousPane: String { "Previous pane" }
  var doesOpen: String { "Open what is selected, or follow the link" }
  var doesClose: String { "Close, clear the filter, or go back one" }
  var doesBack: String { "Back one; on the start page, quit" }
  var doesHistoryBack: String { "Earlier in the history" }
  var doesHistoryForward: String { "Later in the history" }
  var doesNextItem: String { "Next intervention, from any pane; next plot" }
  var doesPreviousItem: String { "Previous intervention, from any pane; previous plot" }
  var doesScrollDown: String { "Scroll the text down" }
  var doesScrollUp: String { "Scroll the text up" }
  var doesFilter: String { "Filter the rows of this pane" }
  var doesNarrow: String {
    "Narrow the interventions by group, country, topic, instrument, with counts"
  }
  var doesCompare: String { "Compare: keep this side, then again on the other" }
  var doesFind: String { "Go to anything by a few letters" }
  var doesSort: String { "Next order of the list" }
  var doesSwap: String { "Matrix: rows for columns" }
  var doesCounted: String { "Matrix: count interventions, paragraphs or points" }
  var doesChair: String { "Chair and Office in or out: Matrix, Statistics" }
  var doesSilent: String { "Matrix: show whoever has nothing, or not" }
  var doesExport: String { "Write what is shown to a file: text, CSV, JSON, Markdown" }
  var doesLanguage: String { "Language of names: English, French, Spanish" }
  var doesZoom: String { "One pane, or all of them" }
  var doesPrinted: String { "The printed paragraphs, from your copy of the report, or not" }
  var doesHelp: String { "All keys; type to filter, Enter runs" }
  var doesMouse: String { "Mouse on or off; Shift selects text meanwhile" }
  var doesRedraw: String { "Draw the screen anew" }
  var doesSuspend: String { "Suspend; fg comes back" }
  var doesQuit: String { "Quit at once" }
}
