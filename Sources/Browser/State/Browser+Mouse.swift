internal import Screen

extension Browser {
  /// A click selects a row; on the selected row it opens; on a tab it opens the screen.
  mutating func click(_ position: Position) -> Effect? {
    switch mode {
    case .finding(let chooser), .narrowing(let chooser), .help(let chooser):
      return click(chooser, row: position.row)
    case .browsing, .filtering: break
    }
    if position.row == Self.tabRow,
      let screen = tabs.first(where: { $0.columns.contains(position.column) })?.screen
    {
      return run(.screen(screen))
    }
    let layout = layout
    guard layout.rows.contains(position.row),
      let column = layout.columns.first(where: { $0.columns.contains(position.column) })
    else { return nil }
    let pane = column.pane
    let row = page.panes[pane].top + position.row - layout.rows.lowerBound
    guard isSelectable(row, inPane: pane) else { return nil }
    mode = .browsing
    let isSelected = page.focus == pane && page.panes[pane].cursor == row
    page.focus = pane
    select(row: row, inPane: pane)
    return isSelected ? run(.open) : nil
  }

  private mutating func click(_ chooser: Chooser, row: Int) -> Effect? {
    let first = layout.rows.lowerBound
    let index = chooser.top(height: layout.rows.count) + row - first
    guard row >= first, index < chooser.count else { return nil }
    _ = choose(by: index - chooser.cursor)
    return accept()
  }

  /// The wheel moves the cursor of the pane below the pointer by rows.
  mutating func turnWheel(at position: Position, rows: Int) -> Effect? {
    switch mode {
    case .finding, .narrowing, .help: return choose(by: rows)
    case .browsing, .filtering: break
    }
    let pane = layout.columns.first { $0.columns.contains(position.column) }?.pane ?? page.focus
    move(by: rows, inPane: pane)
    return nil
  }

  static let tabRow = 1

  /// The tabs and the columns they take: in full, closer together, or cut, as there is room.
  var tabs: [(screen: BrowserScreen, text: String, columns: Range<Int>)] {
    let screens = BrowserScreen.allCases.filter { $0.digit != nil }
    for (length, gap) in [(Int.max, 2), (Int.max, 1), (4, 1), (2, 1)] {
      let texts = screens.map { tabText($0, length: length) }
      let width = texts.reduce(0) { $0 + $1.columns } + gap * (texts.count - 1)
      guard width + Self.languageWidth <= size.columns || length == 2 else { continue }
      var column = 0
      return zip(screens, texts).map { screen, text in
        defer { column += text.columns + gap }
        return (screen, text, column..<column + text.columns)
      }
    }
    return []
  }

  private func tabText(_ screen: BrowserScreen, length: Int) -> String {
    "\(keys.sign(of: screen) ?? " ") \(screen.title.prefix(length))"
  }

  /// The cells that the language at the end of the tabs takes, with the blank before it.
  private static let languageWidth = 3
}

extension Chooser {
  /// The first choice that is shown in a list of some height.
  func top(height: Int) -> Int { max(0, min(cursor - height / 2, count - height)) }
}
