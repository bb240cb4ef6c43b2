internal import Meeting
public import Screen
internal import Wording

extension Browser {
  /// The picture of the present state.
  ///
  /// Draws whole; the terminal sends only what has changed. Decides nothing.
  public var frame: Frame {
    var frame = Frame(size: size)
    guard !layout.isTooSmall else {
      drawTooSmall(into: &frame)
      return frame
    }
    drawBreadcrumb(into: &frame)
    drawTabs(into: &frame)
    drawRules(into: &frame)
    switch mode {
    case .browsing, .filtering, .searching, .asking:
      if page.screen == .matrix { drawMatrix(into: &frame) } else { drawPanes(into: &frame) }
    case .finding(let chooser): draw(chooser, title: words.goToTitle, into: &frame)
    case .narrowing(let chooser): drawFacets(chooser, into: &frame)
    case .help(let chooser): draw(chooser, title: words.helpTitle, into: &frame)
    }
    let told = told
    if told.count < 2 { drawHints(into: &frame) }
    draw(told: told, into: &frame)
    if isAccessible { frame.blankDrawings() }
    return frame
  }

  private func drawTooSmall(into frame: inout Frame) {
    let needed = Layout.smallest
    let text =
      words.tooSmall(
        needed: "\(needed.columns) x \(needed.rows)", has: "\(size.columns) x \(size.rows)",
        key: keys.hint(for: .back))
    for (row, line) in text.wrapped(to: max(1, size.columns)).enumerated() {
      frame.write(line, row: row, column: 0)
    }
  }

  private func drawBreadcrumb(into frame: inout Frame) {
    let position = [completenessOfPage.mark(in: language) ?? "", position]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let room = max(0, size.columns - position.columns - 2)
    frame.write(breadcrumb.clipped(to: room), row: 0, column: 0, role: .title)
    frame.write(position, row: 0, column: size.columns - position.columns, role: .dim)
  }

  private func drawTabs(into frame: inout Frame) {
    for tab in tabs {
      frame.write(
        tab.text, row: Self.tabRow, column: tab.columns.lowerBound,
        role: tab.screen == page.screen ? .currentTab : .tab)
    }
    let language = language.rawValue.uppercased()
    if (tabs.last?.columns.upperBound ?? 0) + language.columns < size.columns {
      frame.write(
        language, row: Self.tabRow, column: size.columns - language.columns, role: .dim)
    }
  }

  private func drawRules(into frame: inout Frame) {
    let rule = String(repeating: "─", count: size.columns)
    for row in [layout.upperRule, layout.lowerRule].compactMap(\.self) {
      frame.write(rule, row: row, column: 0, role: .rule)
    }
  }

  private func drawHints(into frame: inout Frame) {
    var column = 0
    for (key, text) in hints {
      guard column + key.columns + text.columns + 1 <= size.columns else { break }
      column = frame.write(key, row: layout.hints, column: column, role: .key) + 1
      column = frame.write(text, row: layout.hints, column: column, role: .hint) + 2
    }
  }

  /// What is told at the bottom: on the last line, and over the hints where that has no room.
  private var told: [String] {
    if let prompt {
      let said = isAccessible ? spoken(message: message) : message
      return said.isEmpty || !isAccessible && said.columns <= room(beside: prompt)
        ? [prompt] : [said, prompt]
    }
    let progress = writing == nil ? countingText : writingText
    let parts = [message, progress].filter { !$0.isEmpty }
    let idle = [completenessOfPage.text(in: language), matrixStatus].filter { !$0.isEmpty }
    let known = (parts.isEmpty ? idle : parts).joined(separator: " · ")
    let text = isAccessible ? spoken(message: known) : known
    let lines = text.wrapped(to: size.columns)
    guard lines.count > 1 else { return lines }
    return [lines[0], lines.dropFirst().joined(separator: " ")]
  }

  /// The prompt on the last line; `nil` where there is none.
  private var prompt: String? {
    switch mode {
    case .filtering(let pane): ("/" + page.panes[pane].filter).ending(columns: size.columns - 1)
    case .searching: "\(words.searchPrompt) \(page.query)".ending(columns: size.columns - 1)
    case .asking(let question): prompt(of: question).ending(columns: size.columns - 1)
    default: nil
    }
  }

  private func room(beside prompt: String) -> Int { max(0, size.columns - prompt.columns - 3) }

  private func draw(told: [String], into frame: inout Frame) {
    let told = told.map { $0.clipped(to: size.columns) }
    guard let prompt else {
      for (row, line) in zip([layout.message, layout.hints], told.reversed()) {
        frame.write(line, row: row, column: 0, role: .message)
      }
      return
    }
    let end = frame.write(prompt, row: layout.message, column: 0, role: .plain)
    frame.cursor = Position(row: layout.message, column: min(end, size.columns - 1))
    if told.count > 1 {
      frame.write(told[0], row: layout.hints, column: 0, role: .error)
    } else {
      frame.write(message, row: layout.message, column: end + 3, role: .error)
    }
  }
}
