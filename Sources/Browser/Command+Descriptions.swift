public import Meeting
internal import Wording

extension Command {
  /// What the command does, in a line of the help.
  public func summary(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .screen(.start): words.doesStart
    case .screen(let screen): words.doesScreen(screen.title(in: language))
    case .down: words.doesDown
    case .up: words.doesUp
    case .pageDown: words.doesPageDown
    case .pageUp: words.doesPageUp
    case .first: words.doesFirst
    case .last: words.doesLast
    case .left: words.doesLeft
    case .right: words.doesRight
    case .nextPane: words.doesNextPane
    case .previousPane: words.doesPreviousPane
    case .open: words.doesOpen
    case .close: words.doesClose
    case .back: words.doesBack
    case .historyBack: words.doesHistoryBack
    case .historyForward: words.doesHistoryForward
    case .nextItem: words.doesNextItem
    case .previousItem: words.doesPreviousItem
    case .scrollDown: words.doesScrollDown
    case .scrollUp: words.doesScrollUp
    case .filter: words.doesFilter
    case .narrow: words.doesNarrow
    case .compare: words.doesCompare
    case .find: words.doesFind
    case .sort: words.doesSort
    case .swap: words.doesSwap
    case .counted: words.doesCounted
    case .chair: words.doesChair
    case .silent: words.doesSilent
    case .export: words.doesExport
    case .mark: words.doesMark
    case .note: words.doesNote
    case .editNote: words.doesEditNote
    case .save: words.doesSave
    case .copy: words.doesCopy
    case .pager: words.doesPager
    case .language: words.doesLanguage
    case .zoom: words.doesZoom
    case .printed: words.doesPrinted
    case .help: words.doesHelp
    case .accessible: words.doesAccessible
    case .mouse: words.doesMouse
    case .redraw: words.doesRedraw
    case .suspend: words.doesSuspend
    case .quit: words.doesQuit
    }
  }

  /// The word for it in the hints.
  func hint(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .open: words.open
    case .filter: words.filter
    case .narrow: words.narrow
    case .compare: words.compare
    case .find: words.goTo
    case .sort: words.sort
    case .language: words.language
    case .swap: words.swap
    case .counted: words.count
    case .chair: words.chair
    case .silent: words.silent
    case .export: words.export
    case .mark: words.markHint
    case .note: words.noteHint
    case .editNote: words.editNoteHint
    case .save: words.saveHint
    case .copy: words.copyHint
    case .pager: words.pagerHint
    case .help: words.help
    case .back: words.back
    case .nextPane: words.pane
    case .nextItem: words.next
    case .previousItem: words.previous
    case .scrollDown: words.scroll
    case .historyBack: words.history
    case .zoom: words.onePane
    case .quit: words.quit
    default: summary(in: language)
    }
  }
}
