internal import Meeting
internal import Screen
internal import Wording

extension Browser {
  /// Opens a prompt.
  mutating func prompt(_ command: Command) -> Effect? {
    switch command {
    case .filter:
      // The start page has nothing to filter; what is typed goes somewhere all the same.
      guard page.screen != .start else { return prompt(.find) }
      guard page.screen != .search else { return typeQuery() }
      mode = .filtering(pane: min(page.focus, 1))
    case .find:
      mode = .finding(Chooser())
      return .find("")
    case .export: mode = .asking(Question(.file, text: fileName))
    case .narrow where page.screen == .search:
      page.focus = 0
      refresh()
    case .narrow: openFacets()
    default:
      mode = .help(Chooser(commands: commands(matching: ""), examples: examples(matching: "")))
    }
    return nil
  }

  mutating func type(_ text: String) -> Effect? {
    if case .asking(let question) = mode, question.purpose == .copy { return copy(letter: text) }
    return edit { $0 += text.filter { $0 != "\n" && $0 != "\r" && $0 != "\t" } }
  }

  /// Changes the text of the open prompt, and asks again what it finds.
  mutating func edit(_ change: (inout String) -> Void) -> Effect? {
    switch mode {
    case .browsing: return nil
    case .filtering(let pane):
      change(&page.panes[pane].filter)
      return filter(pane: pane)
    case .asking(var question):
      change(&question.text)
      mode = .asking(question)
      return nil
    case .searching:
      change(&page.query)
      return .search(page.query)
    case .finding(var chooser):
      change(&chooser.text)
      mode = .finding(chooser)
      return .find(chooser.text)
    case .narrowing(var chooser):
      change(&chooser.text)
      chooser.facets = facets(of: chooser)
      chooser.cursor = 0
      mode = .narrowing(chooser)
      return nil
    case .help(var chooser):
      change(&chooser.text)
      chooser.commands = commands(matching: chooser.text)
      chooser.examples = examples(matching: chooser.text)
      chooser.areNear = chooser.commands.isEmpty && chooser.examples.isEmpty
      if chooser.areNear { chooser.commands = commands(near: chooser.text) }
      chooser.cursor = 0
      mode = .help(chooser)
      return nil
    }
  }

  private mutating func filter(pane: Int) -> Effect? {
    let text = page.panes[pane].filter
    guard !text.isEmpty else {
      clearFilter(ofPane: pane)
      return nil
    }
    return .filter(FilterRequest(text: text, screen: page.screen, pane: pane))
  }

  mutating func clearFilter(ofPane pane: Int) {
    page.panes[pane].filter = ""
    leaveAll(inPane: pane)
  }

  /// Shows every row again, whatever stands in the filter.
  private mutating func leaveAll(inPane pane: Int) {
    let target = selectedTarget(inPane: pane)
    page.panes[pane].matches = nil
    refresh(from: pane)
    if let target { select(target, inPane: pane) }
  }

  /// Takes up what a filter left, unless the reader has typed on since.
  mutating func show(_ answer: FilterAnswer) {
    let pane = answer.request.pane
    guard page.screen == answer.request.screen, page.panes.indices.contains(pane),
      page.panes[pane].filter == answer.request.text
    else { return }
    message = answer.advice ?? ""
    if answer.request.isEntered, !answer.isMistaken { mode = .browsing }
    guard let matches = answer.matches else { return refuse(answer) }
    if page.screen == .people, pane == 0, mode == .browsing, message.isEmpty {
      message = listings(in: matches)
    }
    let target = selectedTarget(inPane: pane)
    page.panes[pane].matches = matches
    refresh(from: pane)
    if target.map({ select($0, inPane: pane) }) != true {
      page.panes[pane].cursor = 0
      clamp(pane)
      if page.screen == .statistics { selectPlot(from: 0) }
      forget(after: pane)
    }
    countFacets()
  }

  /// What was typed is no query, or an empty one: the prompt stays for it to be mended; where
  /// that is closed already, the filter goes and all rows stand.
  private mutating func refuse(_ answer: FilterAnswer) {
    let pane = answer.request.pane
    guard let advice = answer.advice else { return leaveAll(inPane: pane) }
    if case .filtering = mode { return }
    clearFilter(ofPane: pane)
    message = words.notFiltered(advice)
  }

  /// Takes up what a go-to found, unless the reader has typed on since.
  mutating func show(_ answer: FindAnswer) {
    guard case .finding(var chooser) = mode, chooser.text == answer.text else { return }
    chooser.findings = answer.findings
    chooser.advice = answer.advice
    chooser.cursor = 0
    mode = .finding(chooser)
  }

  /// Enter in a prompt.
  mutating func accept() -> Effect? {
    switch mode {
    case .browsing: break
    case .filtering(let pane):
      let text = page.panes[pane].filter
      guard text.isEmpty else {
        return .filter(
          FilterRequest(text: text, screen: page.screen, pane: pane, isEntered: true))
      }
      mode = .browsing
    case .searching: return acceptSearch()
    case .asking(let question): return answer(question)
    case .finding(let chooser):
      guard chooser.findings.indices.contains(chooser.cursor) else {
        message = chooser.text.isEmpty ? words.typeLetters : words.nothingToGoTo
        return nil
      }
      mode = .browsing
      go(to: chooser.findings[chooser.cursor].target)
    case .narrowing(let chooser):
      guard chooser.facets.indices.contains(chooser.cursor) else { return nil }
      return toggle(chooser.facets[chooser.cursor])
    case .help(let chooser):
      guard chooser.cursor < chooser.count else { return nil }
      mode = .browsing
      guard chooser.commands.indices.contains(chooser.cursor) else {
        return ask(chooser.examples[chooser.cursor - chooser.commands.count])
      }
      return run(chooser.commands[chooser.cursor])
    }
    return nil
  }

  /// Esc in a prompt; a filter that is being typed is dropped.
  mutating func cancel() -> Effect? {
    switch mode {
    case .filtering(let pane): clearFilter(ofPane: pane)
    case .narrowing: closeFacets()
    case .searching where page.query.isEmpty: _ = goBack()
    default: break
    }
    mode = .browsing
    return nil
  }

  /// Moves among the choices of a prompt; among the rows while a filter is typed.
  mutating func choose(by rows: Int) -> Effect? {
    switch mode {
    case .browsing: break
    case .filtering(let pane): move(by: rows, inPane: pane)
    case .searching: move(by: rows, inPane: 1)
    case .asking: break
    case .finding(var chooser):
      chooser.move(by: rows)
      mode = .finding(chooser)
    case .narrowing(var chooser):
      chooser.move(by: rows)
      mode = .narrowing(chooser)
    case .help(var chooser):
      chooser.move(by: rows)
      mode = .help(chooser)
    }
    return nil
  }
}

extension Chooser {
  mutating func move(by rows: Int) {
    guard count > 0 else { return }
    cursor = min(max(0, cursor + rows), count - 1)
  }
}
