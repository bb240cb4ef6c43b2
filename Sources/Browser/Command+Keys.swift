public import Screen

extension Command {
  /// The keys that give this command by default, the one shown in the hints first.
  ///
  /// Those in force are in a ``KeyTable``.
  public var standardKeys: [Key] {
    switch self {
    case .screen(.start): [.character("0")]
    case .screen(.notes): [.character("'")]
    case .screen(let screen): screen.digit.map { [.character($0)] } ?? []
    case .down: [.character("j"), .down]
    case .up: [.character("k"), .up]
    case .pageDown: [.pageDown, .control("d"), .control("f")]
    case .pageUp: [.pageUp, .control("u"), .control("b")]
    case .first: [.character("g"), .home]
    case .last: [.character("G"), .end]
    case .left: [.character("h"), .left]
    case .right: [.character("l"), .right]
    case .nextPane: [.tab]
    case .previousPane: [.backTab]
    case .open: [.enter]
    case .close: [.escape]
    case .back: [.character("q"), .backspace]
    case .historyBack: [.character("[")]
    case .historyForward: [.character("]")]
    case .nextItem: [.character("."), .character(">")]
    case .previousItem: [.character(","), .character("<")]
    case .scrollDown: [.character("J"), .character(" ")]
    case .scrollUp: [.character("K")]
    case .filter: [.character("/")]
    case .narrow: [.character("c")]
    case .compare: [.character("b")]
    case .find: [.character("f")]
    case .sort: [.character("s")]
    case .language: [.character("t")]
    case .swap: [.character("x")]
    case .counted: [.character("v")]
    case .chair: [.character("i")]
    case .silent: [.character("u")]
    case .export: [.character("e")]
    case .mark: [.character("m")]
    case .note: [.character("n"), .character("a")]
    case .editNote: [.character("N")]
    case .save: [.character("w")]
    case .copy: [.character("y")]
    case .pager: [.character("P")]
    case .zoom: [.character("z")]
    case .printed: [.character("o")]
    case .help: [.character("?"), .character(":"), .control("p")]
    case .mouse: [.character("M")]
    case .accessible: [.character("L")]
    case .redraw: [.control("l")]
    case .suspend: [.control("z")]
    case .quit: [.character("Q"), .control("c")]
    }
  }
}
