extension Command {
  /// The name by which the settings and the palette know the command; it never changes.
  public var name: String {
    switch self {
    case .screen(let screen): screen.rawValue
    case .down: "down"
    case .up: "up"
    case .pageDown: "page-down"
    case .pageUp: "page-up"
    case .first: "first"
    case .last: "last"
    case .left: "left"
    case .right: "right"
    case .nextPane: "next-pane"
    case .previousPane: "previous-pane"
    case .open: "open"
    case .close: "close"
    case .back: "back"
    case .historyBack: "history-back"
    case .historyForward: "history-forward"
    case .nextItem: "next-item"
    case .previousItem: "previous-item"
    case .scrollDown: "scroll-down"
    case .scrollUp: "scroll-up"
    case .filter: "filter"
    case .narrow: "narrow"
    case .find: "find"
    case .compare: "compare"
    case .sort: "sort"
    case .language: "language"
    case .zoom: "zoom"
    case .printed: "printed"
    case .swap: "swap"
    case .counted: "counted"
    case .chair: "chair"
    case .silent: "silent"
    case .export: "export"
    case .mark: "mark"
    case .note: "note"
    case .editNote: "edit-note"
    case .save: "save-query"
    case .copy: "copy"
    case .pager: "pager"
    case .help: "help"
    case .mouse: "mouse"
    case .accessible: "accessible"
    case .redraw: "redraw"
    case .suspend: "suspend"
    case .quit: "quit"
    }
  }

  /// The command of a name; `nil` where none has it.
  public init?(named name: String) {
    guard let command = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = command
  }
}
