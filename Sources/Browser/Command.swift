/// Everything the reader can ask for by a key.
///
/// This is the one table: keys, hints, help, palette and settings are made from it.
public enum Command: Hashable, Sendable {
  case screen(BrowserScreen)
  case down, up, pageDown, pageUp, first, last
  case left, right, nextPane, previousPane
  case open, close, back
  case historyBack, historyForward
  case nextItem, previousItem, scrollDown, scrollUp
  case filter, narrow, find, compare, sort, language, zoom, printed
  case swap, counted, chair, silent, export
  case mark, note, editNote, save, copy, pager
  case help, accessible, mouse, redraw, suspend, quit
}

extension Command: CaseIterable {
  /// Every command, in the order in which help lists them.
  public static var allCases: [Command] {
    BrowserScreen.inOrder.filter { !$0.isOpenedByChoice }.map(Command.screen) + [
      .down, .up, .pageDown, .pageUp, .first, .last, .left, .right, .nextPane, .previousPane,
      .open, .close, .back, .historyBack, .historyForward, .nextItem, .previousItem, .scrollDown,
      .scrollUp, .filter, .narrow, .find, .compare, .sort, .swap, .counted, .chair, .silent,
      .mark, .note, .editNote, .save, .copy, .export, .pager,
      .language, .zoom, .printed, .help, .accessible, .mouse, .redraw, .suspend, .quit,
    ]
  }
}
