internal import Meeting
internal import Wording

extension Browser {
  /// Carries out a command while nothing is typed.
  mutating func run(_ command: Command) -> Effect? {
    mode = .browsing
    if command == .open, countsAfterAll() { return nil }
    if page.screen == .matrix, runOnMatrix(command) { return nil }
    switch command {
    case .screen(let screen): open(screen)
    case .down:
      moveCursor(by: 1)
      return moreHits()
    case .up: moveCursor(by: -1)
    case .pageDown:
      moveCursor(by: pageStep)
      return moreHits()
    case .pageUp: moveCursor(by: -pageStep)
    case .first: moveToEnd(isLast: false)
    case .last:
      moveToEnd(isLast: true)
      return moreHits()
    case .left: moveFocus(by: -1)
    case .right: moveFocus(by: 1)
    case .nextPane: turnFocus(by: 1)
    case .previousPane: turnFocus(by: -1)
    case .open: return openSelection()
    case .nextItem: step(by: 1)
    case .previousItem: step(by: -1)
    case .scrollDown: scrollText(by: 1)
    case .scrollUp: scrollText(by: -1)
    case .sort: turnOrder()
    case .language: turnLanguage()
    case .zoom: toggleZoom()
    case .compare: compare()
    case .printed: togglePrinted()
    case .chair where page.screen == .statistics: toggleChair()
    case .swap, .counted, .chair, .silent:
      message = words.forTheMatrix(keys.hint(for: .screen(.matrix)))
    case .close, .back, .historyBack, .historyForward, .quit: return leave(command)
    case .filter, .narrow, .find, .help: return prompt(command)
    case .mark, .note, .editNote, .save: return keep(command)
    case .copy: askWhatToCopy()
    case .export: return askForFile()
    case .pager: return askForPager()
    case .accessible: toggleAccessible()
    case .mouse:
      usesMouse.toggle()
      message = usesMouse ? words.mouseOn : words.mouseOff
      return .setMouse(usesMouse)
    case .redraw: return .redraw
    case .suspend: return .suspend
    }
    return nil
  }

  private var pageStep: Int { max(1, layout.rows.count - 1) }

  private mutating func openSelection() -> Effect? {
    guard let target = selectedTarget(inPane: page.focus) else {
      message = words.nothingToOpen
      return nil
    }
    if case .value(let value) = target { return toggle(value: value) }
    if case .plot(let plot, let part) = target { return open(part, of: plot) }
    if case .query(let name) = target { return openQuery(named: name) }
    open(target)
    return nil
  }

  private mutating func open(_ target: Target) {
    if case .screen = target { return go(to: target) }
    if page.screen == .search, page.focus == 1 { return go(to: target) }
    if page.screen == .notes, page.focus == 0 { return go(to: target) }
    let isSide = page.screen == .comparison && page.focus > 0
    if !isSide, page.focus + 1 < page.screen.paneCount {
      moveFocus(by: 1)
    } else {
      go(to: target)
    }
  }

  private mutating func moveFocus(by panes: Int) {
    let focus = page.focus + panes
    guard page.panes.indices.contains(focus) else {
      message = panes > 0 ? words.lastPane : words.firstPane
      return
    }
    if panes > 0, lines(ofPane: focus).isEmpty {
      message = words.nothingToOpen
      return
    }
    page.focus = focus
    refresh()
  }

  /// Goes round the panes that are shown; through all of them where only one is.
  private mutating func turnFocus(by panes: Int) {
    let shown = layout.columns.map(\.pane)
    let ring = shown.count > 1 ? shown : Array(page.panes.indices)
    guard ring.count > 1, let place = ring.firstIndex(of: page.focus) else {
      message = words.onlyPane
      return
    }
    let focus = ring[(place + panes + ring.count) % ring.count]
    guard !lines(ofPane: focus).isEmpty else {
      message = words.nothingToOpen
      return
    }
    page.focus = focus
    refresh()
  }

  private mutating func turnOrder() {
    let orders = page.screen.orders
    guard orders.count > 1, let index = orders.firstIndex(of: page.order) else {
      message =
        page.screen == .statistics
        ? words.plotsInOneOrder
        : words.inRecordOrderOnly(page.screen.title(in: language))
      return
    }
    page.order = orders[(index + 1) % orders.count]
    refreshKeepingSelection()
    message = page.order.message(in: language)
  }

  private mutating func turnLanguage() {
    language = language.next
    refreshKeepingSelection()
    message = words.nowInThisLanguage
  }

  private mutating func togglePrinted() {
    guard printed != nil else {
      message = words.noReport
      return
    }
    showsPrinted.toggle()
    refresh()
    message =
      showsPrinted ? words.printedShown(keys.hint(for: .printed)) : ""
  }

  private mutating func toggleZoom() {
    isZoomed.toggle()
    refresh()
    message = isZoomed ? words.onePane(keys.hint(for: .zoom)) : ""
  }

  /// Closes, goes back, or quits.
  private mutating func leave(_ command: Command) -> Effect? {
    if command == .close, let effect = stopWriting() ?? stopCounting() { return effect }
    if command == .close, case .loading = completeness { return .stopLoading }
    switch command {
    case .quit: return .quit
    case .historyBack:
      if !goBack() { message = words.nothingEarlier }
    case .historyForward:
      if !goForward() { message = words.nothingLater }
    default:
      if step(backBy: command) { return nil }
      if command == .back { return .quit }
      message = words.doesNotQuit(keys.hint(for: .close), keys.hint(for: .back))
    }
    return nil
  }

  /// Clears the filter, or leaves the pane, or the page; false where there is nowhere to go back to.
  private mutating func step(backBy command: Command) -> Bool {
    if command == .close,
      let pane = page.panes.indices.last(where: { page.panes[$0].matches != nil })
    {
      clearFilter(ofPane: pane)
      message = words.filterCleared
      return true
    }
    if page.focus > page.outermostFocus {
      page.focus -= 1
      refresh()
      return true
    }
    return goBack()
  }
}
