public import Screen

extension Browser {
  /// What an event of the terminal asks for in the present mode.
  public func action(for event: TerminalEvent) -> Action? {
    switch event {
    case .key(let key): action(for: key)
    case .paste(let text): mode == .browsing ? nil : .type(text)
    case .click(let position): .click(position)
    case .wheel(let position, let rows): .wheel(position, rows: rows)
    case .resized(let size): .resize(size)
    case .resumed: .command(.redraw)
    case .interrupted: interruption
    case .terminated, .hungUp, .notDrawn: .command(.quit)
    }
  }

  /// Whether whatever is typed is added to the text of a prompt, so that letters may come at once.
  public var takesText: Bool {
    if case .asking(let question) = mode, question.purpose == .copy { return false }
    return mode != .browsing && !layout.isTooSmall
  }

  /// Stops what is under way, and then quits; at once where the prompt cannot be seen.
  private var interruption: Action {
    if layout.isTooSmall { return .command(.quit) }
    guard mode == .browsing else { return .cancel }
    if writing != nil { return .command(.close) }
    if case .loading = completeness { return .command(.close) }
    return .command(.quit)
  }

  private func action(for key: Key) -> Action {
    if mode != .browsing { return promptAction(for: key) }
    if key == .control("c") { return interruption }
    return keys.command(for: key).map(Action.command) ?? .unknownKey(key)
  }

  /// In a prompt the keys edit; those with Ctrl that leave the screen alone keep their command.
  private func promptAction(for key: Key) -> Action {
    switch key {
    case .character(let character): .type(String(character))
    case .enter: .accept
    case .escape: .cancel
    case .backspace: isPromptEmpty ? .cancel : .erase
    case .control("u"): .eraseAll
    case .up, .control("p"), .backTab: .choose(by: -1)
    case .down, .control("n"), .tab: .choose(by: 1)
    case .pageUp: .choose(by: -max(1, layout.rows.count - 1))
    case .pageDown: .choose(by: max(1, layout.rows.count - 1))
    case .control("c"): interruption
    default: screenCommand(for: key).map(Action.command) ?? .unknownKey(key)
    }
  }

  /// The command of a key, if it changes nothing but what the terminal shows.
  private func screenCommand(for key: Key) -> Command? {
    keys.command(for: key).flatMap { [.suspend, .redraw].contains($0) ? $0 : nil }
  }

  private var isPromptEmpty: Bool {
    switch mode {
    case .browsing: true
    case .filtering(let pane): page.panes[pane].filter.isEmpty
    case .searching: page.query.isEmpty
    case .asking(let question): question.text.isEmpty
    case .finding(let chooser), .narrowing(let chooser), .help(let chooser): chooser.text.isEmpty
    }
  }
}
