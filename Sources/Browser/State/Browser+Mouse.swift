internal import Screen

extension Browser {
  /// A click selects a row; on the selected row it opens; on a tab it opens the screen.
  mutating func click(_ position: Position) -> Effect? {
    switch mode {
    case .finding(let chooser), .help(let chooser): return click(chooser, row: position.row)
    case .narrowing(let chooser): return click(chooser, at: position)
    // A click into the window must not cost what has been typed.
    case .asking: return nil
    case .browsing, .filtering, .searching: break
    }
    if position.row == Self.tabRow,
      let screen = tabs.first(where: { $0.columns.contains(position.column) })?.screen
    {
      return run(.screen(screen))
    }
    if page.screen == .matrix { return click(inMatrixAt: position) }
    return click(inPaneAt: position)
  }

  private mutating func click(inPaneAt position: Position) -> Effect? {
    let layout = layout
    guard layout.rows.contains(position.row),
      let column = layout.columns.first(where: { $0.columns.contains(position.column) })
    else { return nil }
    let pane = column.pane
    let row = page.panes[pane].top + position.row - layout.rows.lowerBound
    guard isSelectable(row, inPane: pane) else { return nil }
    if isNarrowing { closeFacets() } else { mode = .browsing }
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

  /// A click on a value takes it up or gives it up; beside the values it closes them.
  private mutating func click(_ chooser: Chooser, at position: Position) -> Effect? {
    guard layout.columns.first?.columns.contains(position.column) == true else {
      return click(inPaneAt: position)
    }
    let list = FacetList(chooser.facets, language: language, isChosen: isChosen)
    let line =
      list.top(height: layout.rows.count, cursor: chooser.cursor) + position.row
      - layout.rows.lowerBound
    guard layout.rows.contains(position.row), list.rows.indices.contains(line),
      let facet = list.rows[line].facet
    else { return nil }
    _ = choose(by: facet - chooser.cursor)
    return accept()
  }

  /// The wheel moves the cursor of the pane below the pointer by rows.
  mutating func turnWheel(at position: Position, rows: Int) -> Effect? {
    switch mode {
    case .finding, .narrowing, .help: return choose(by: rows)
    case .asking: return nil
    case .browsing, .filtering, .searching: break
    }
    if page.screen == .matrix {
      _ = runOnMatrix(rows > 0 ? .down : .up)
      return nil
    }
    let pane = layout.columns.first { $0.columns.contains(position.column) }?.pane ?? page.focus
    move(by: rows, inPane: pane)
    return nil
  }

  static let tabRow = 1

  /// The tabs and the columns they take: in full, closer together, or cut, as there is room.
  var tabs: [(screen: BrowserScreen, text: String, columns: Range<Int>)] {
    let screens = BrowserScreen.inOrder.filter { $0.digit != nil }
    let lengths: [(title: (BrowserScreen) -> String, gap: Int)] = [
      ({ $0.title(in: language) }, 2), ({ $0.title(in: language) }, 1),
      ({ $0.shortTitle(in: language) }, 1), ({ String($0.title(in: language).prefix(2)) }, 1),
    ]
    for (index, (title, gap)) in lengths.enumerated() {
      let texts = screens.map { "\(keys.sign(of: $0) ?? " ") \(title($0))" }
      let width = texts.reduce(0) { $0 + $1.columns } + gap * (texts.count - 1)
      let isLast = index == lengths.count - 1
      guard width + Self.languageWidth <= size.columns || isLast else { continue }
      var column = 0
      return zip(screens, texts).map { screen, text in
        defer { column += text.columns + gap }
        return (screen, text, column..<column + text.columns)
      }
    }
    return []
  }

  /// The cells that the language at the end of the tabs takes, with the blank before it.
  private static let languageWidth = 3
}

extension Chooser {
  /// The first choice that is shown in a list of some height.
  func top(height: Int) -> Int { max(0, min(cursor - height / 2, count - height)) }
}
