extension Command {
  /// What the command does, in a line of the help.
  public var summary: String {
    switch self {
    case .screen(.start): "Start page: what the record holds"
    case .screen(let screen): "Screen: \(screen.title)"
    case .down: "Next row"
    case .up: "Previous row"
    case .pageDown: "A page down"
    case .pageUp: "A page up"
    case .first: "First row"
    case .last: "Last row"
    case .left: "Pane to the left"
    case .right: "Pane to the right"
    case .nextPane: "Next pane"
    case .previousPane: "Previous pane"
    case .open: "Open what is selected, or follow the link"
    case .close: "Close, clear the filter, or go back one"
    case .back: "Back one; on the start page, quit"
    case .historyBack: "Earlier in the history"
    case .historyForward: "Later in the history"
    case .nextItem: "Next intervention, from any pane; next plot"
    case .previousItem: "Previous intervention, from any pane; previous plot"
    case .scrollDown: "Scroll the text down"
    case .scrollUp: "Scroll the text up"
    case .filter: "Filter the rows of this pane"
    case .narrow: "Narrow the interventions by group, country, topic, instrument, with counts"
    case .compare: "Compare: keep this side, then again on the other"
    case .find: "Go to anything by a few letters"
    case .sort: "Next order of the list"
    case .swap: "Matrix: rows for columns"
    case .counted: "Matrix: count interventions, paragraphs or points"
    case .chair: "Chair and Office in or out: Matrix, Statistics"
    case .silent: "Matrix: show whoever has nothing, or not"
    case .export: "Matrix: write it to a file, as CSV, JSON or Markdown"
    case .language: "Language of names: English, French, Spanish"
    case .zoom: "One pane, or all of them"
    case .printed: "The printed paragraphs, from your copy of the report, or not"
    case .help: "All keys; type to filter, Enter runs"
    case .mouse: "Mouse on or off; Shift selects text meanwhile"
    case .redraw: "Draw the screen anew"
    case .suspend: "Suspend; fg comes back"
    case .quit: "Quit at once"
    }
  }

  /// The word for it in the hints.
  var hint: String {
    switch self {
    case .open: "open"
    case .filter: "filter"
    case .narrow: "narrow"
    case .compare: "compare"
    case .find: "go to"
    case .sort: "sort"
    case .language: "language"
    case .swap: "swap"
    case .counted: "count"
    case .chair: "chair"
    case .silent: "silent"
    case .export: "export"
    case .help: "help"
    case .back: "back"
    case .nextPane: "pane"
    case .nextItem: "next"
    case .previousItem: "previous"
    case .scrollDown: "scroll"
    case .historyBack: "history"
    case .zoom: "one pane"
    case .quit: "quit"
    default: summary
    }
  }
}
