internal import Meeting
public import Notes
internal import Wording

extension Browser {
  /// What of the record is kept, as the shell has it.
  public var keptNotes: RecordNotes { notes }

  /// The thing that the cursor stands on, or whose page it stands in.
  var keptTarget: Target? {
    guard ![.matrix, .statistics, .start].contains(page.screen) else { return nil }
    for pane in stride(from: page.focus, through: 0, by: -1) {
      if let target = selectedTarget(inPane: pane) {
        if target.reference != nil { return target }
        if case .query = target { return target }
      }
    }
    return nil
  }

  /// Carries out a command of marks and notes.
  mutating func keep(_ command: Command) -> Effect? {
    if command == .save { return askForQueryName() }
    guard let target = keptTarget else {
      message = words.nothingToMark
      return nil
    }
    if case .query(let name) = target {
      guard command == .mark else {
        message = words.nothingToMark
        return nil
      }
      message = words.queryDropped
      return .keep([notes.dropping(queryNamed: name)])
    }
    guard let thing = target.reference else { return nil }
    switch command {
    case .mark:
      let title = contents.title(of: target).text
      message = notes.isMarked(thing) ? words.unmarked(title) : words.marked(title)
      return .keep([notes.markingOrNot(thing)])
    case .editNote: return .edit(thing, text: notes.note(on: thing) ?? "")
    default:
      let note = notes.note(on: thing) ?? ""
      // A note of several lines cannot be typed on one.
      guard !note.contains("\n") else { return .edit(thing, text: note) }
      mode = .asking(
        Question(.note(thing, title: contents.title(of: target).text), text: note))
      return nil
    }
  }

  /// Puts the words of an answered prompt, or of an editor, on a thing.
  mutating func note(_ text: String, on thing: Reference) -> Effect? {
    let text = text.trimmedAtEnds
    let before = notes.note(on: thing)
    guard text != before ?? "" else { return nil }
    message = text.isEmpty ? words.noteDropped : words.noted
    return .keep([notes.noting(text, on: thing)])
  }

  private mutating func askForQueryName() -> Effect? {
    guard let query = presentQuery else {
      message = words.nothingToSave
      return nil
    }
    mode = .asking(Question(.query(query), text: query.name))
    return nil
  }

  /// Keeps a query by the name that was typed.
  mutating func save(_ query: SavedQuery, as name: String) -> Effect? {
    let name = name.trimmedAtEnds
    guard !name.isEmpty else {
      message = words.queryNeedsAName
      return nil
    }
    mode = .browsing
    message = words.savedAs(name)
    return .keep([notes.keeping(SavedQuery(name: name, screen: query.screen, text: query.text))])
  }

  /// The filter or search of the page; `nil` where there is none.
  ///
  /// What narrows the interventions of one theme is a search for those.
  private var presentQuery: SavedQuery? {
    if page.screen == .search { return query(on: .search, page.query) }
    guard let pane = page.panes.indices.last(where: { page.panes[$0].matches != nil }) else {
      return nil
    }
    let filter = page.panes[pane].filter
    guard pane > 0 else { return query(on: page.screen, filter) }
    guard case .theme(let theme) = selectedTarget(inPane: 0) else {
      return query(on: .search, filter)
    }
    let words = filter.contains(" ") ? "(\(filter))" : filter
    return query(on: .search, "theme:\(theme.rawValue) kind:intervention \(words)")
  }

  private func query(on screen: BrowserScreen, _ text: String) -> SavedQuery? {
    let text = text.trimmedAtEnds
    return text.isEmpty ? nil : SavedQuery(name: text, screen: screen.rawValue, text: text)
  }

  /// Asks a saved query again.
  mutating func openQuery(named name: String) -> Effect? {
    guard let query = notes.queries.first(where: { $0.name == name }),
      let screen = BrowserScreen(rawValue: query.screen), !screen.isOpenedByChoice
    else { return nil }
    var page = Page(screen)
    guard screen == .search else {
      page.panes[0].filter = query.text
      go(to: page)
      return .filter(FilterRequest(text: query.text, screen: screen, pane: 0))
    }
    page.query = query.text
    page.focus = 1
    go(to: page)
    return .search(query.text)
  }

  /// Takes up what is kept now; every cursor stays on what it stood on.
  mutating func show(_ notebook: Notebook) {
    notes = RecordNotes(record: notes.record, of: notebook)
    let old = page.panes.indices.map { pane in
      (target: selectedTarget(inPane: pane), count: lines(ofPane: pane).count)
    }
    for pane in page.panes.indices {
      refresh(from: pane)
      guard lines(ofPane: pane).count != old[pane].count else { continue }
      let lines = lines(ofPane: pane)
      let moved = page.panes[pane].cursor + lines.count - old[pane].count
      if let target = old[pane].target, let line = lines.line(of: target) {
        page.panes[pane].cursor = line
      } else if old[pane].target == nil, lines.indices.contains(moved), pane == 2 {
        page.panes[pane].cursor = moved
      }
      clamp(pane)
    }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmedAtEnds: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
