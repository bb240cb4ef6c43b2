internal import Meeting
internal import Screen

extension Browser {
  /// Where the reader is, from the screen to the selected entry.
  var breadcrumb: String {
    var parts = [page.screen == .start ? meeting.details.symbol : page.screen.title]
    if page.screen == .cell, let cell = page.cell {
      parts[0] = "\(cell.screen.title) › \(title(of: cell))"
    }
    if page.screen == .search {
      return page.query.isEmpty ? parts[0] : "\(parts[0]): \(page.query)"
    }
    for pane in 0..<page.focus {
      guard let row = selectedRow(ofPane: pane) else { break }
      parts.append(row.prefix.isEmpty || pane == 0 ? row.text : "\(row.prefix) \(row.text)")
    }
    return parts.joined(separator: " › ")
  }

  /// How many entries there are, and which one is selected.
  var position: String {
    guard page.screen != .start else { return "Tripartite" }
    if page.screen == .search, page.found == nil { return "" }
    if page.screen == .matrix { return "" }
    if page.screen == .statistics { return plotPosition }
    let pane = min(page.focus, 1)
    let lines = lines(ofPane: pane)
    let all = lines.allCount == lines.shownCount ? "" : " (\(lines.allCount) in all)"
    guard lines.shownCount > 0 else { return "row 0 of \(lines.allCount)" }
    return "row \(lines.number(of: page.panes[pane].cursor)) of \(lines.shownCount)\(all)"
  }

  func selectedRow(ofPane pane: Int) -> Row? {
    let lines = lines(ofPane: pane)
    let cursor = page.panes[pane].cursor
    return lines.indices.contains(cursor) ? lines[cursor] : nil
  }

  /// The keys that matter now, the most useful first.
  var hints: [(key: String, text: String)] {
    switch mode {
    case .filtering: [("Enter", "keep"), ("Esc", "drop"), ("Up Down", "rows")]
    case .asking(let question): hints(of: question)
    case .searching: [("Enter", "to the hits"), ("Esc", "close"), ("Up Down", "hits")]
    case .finding: [("Enter", "go there"), ("Esc", "close"), ("Up Down", "choose")]
    case .narrowing: [("Enter", "take or leave"), ("Esc", "close"), ("Up Down", "choose")]
    case .help: [("Enter", "run"), ("Esc", "close"), ("Up Down", "choose")]
    case .browsing: hinted(browsingCommands)
    }
  }

  /// The commands that have a key, with it and their word.
  private func hinted(_ commands: [Command]) -> [(key: String, text: String)] {
    commands.compactMap { command in
      keys.keys(of: command).first.map { ($0.description, word(for: command)) }
    }
  }

  private func word(for command: Command) -> String {
    if page.screen == .matrix, command == .nextPane { return "by" }
    return commonWord(for: command)
  }

  private func commonWord(for command: Command) -> String {
    command == .back && past.isEmpty && page.focus <= page.outermostFocus
      ? Command.quit.hint : command.hint
  }

  private var browsingCommands: [Command] {
    guard page.screen != .start else { return [.open, .find, .help, .language, .back] }
    if page.screen == .statistics {
      return [.open, .nextItem, .previousItem, .chair, .filter, .help, .back, .find, .language]
    }
    if page.screen == .matrix {
      return [
        .open, .nextPane, .counted, .swap, .chair, .sort, .filter, .export, .silent, .help, .back,
      ]
    }
    if page.screen == .search { return [.open, .filter, .narrow, .find, .help, .back, .nextPane] }
    if page.screen == .themes, page.focus == 1 {
      return [.open, .filter, .narrow, .find, .help, .back, .compare, .scrollDown, .language]
    }
    let leading: [Command] =
      page.focus == 2 ? [.open, .nextItem, .previousItem] : [.open, .filter]
    let ending: [Command] =
      page.focus == 0 && page.screen.orders.count > 1 ? [.sort] : [.scrollDown]
    return leading + [.find, .help, .back] + ending + [.language, .nextPane, .historyBack, .zoom]
  }

  /// What stands in the first row of a pane.
  func heading(ofPane pane: Int) -> (text: String, trailing: String) {
    if page.screen == .search, pane < 2 { return searchHeading(ofPane: pane) }
    if page.screen == .statistics { return (statisticHeading, "") }
    let filter = page.panes[pane].filter
    let narrowed = filter.isEmpty ? "" : " /\(filter)"
    switch pane {
    case 0:
      let lines = lines(ofPane: 0)
      let noun = noun
      let number =
        lines.shownCount == lines.allCount
        ? "\(lines.allCount)" : "\(lines.shownCount) of \(lines.allCount)"
      if !filter.isEmpty { return (number + narrowed, listColumns) }
      let order = page.order == .record ? "" : "by \(page.order.rawValue): "
      let text =
        page.screen == .start
        ? "" : "\(order)\(number) \(lines.allCount == 1 ? noun.one : noun.many)"
      return (text, listColumns)
    default:
      if page.screen == .comparison {
        return (
          page.sides.indices.contains(pane - 1) ? contents.name(of: page.sides[pane - 1]) : "", ""
        )
      }
      guard let target = selectedTarget(inPane: pane - 1) else { return ("", "") }
      let heading = contents.heading(of: target)
      return (filter.isEmpty ? heading : "/\(filter) in \(heading)", "")
    }
  }

  /// What one entry of the page's list is called, in the singular and the plural.
  private var noun: (one: String, many: String) {
    guard page.screen == .cell else { return page.screen.noun }
    return page.cell?.plan.counted == .points
      ? ("point", "points") : ("intervention", "interventions")
  }

  /// What the figures at the right edge of the list count.
  private var listColumns: String {
    switch page.screen {
    case .delegations: "People Spoke"
    case .themes, .topics, .instruments, .bodies: "Interv."
    case .conclusions: "Points"
    case .notes: lines(ofPane: 0).isEmpty ? "" : KeepingWords.legend
    default: ""
    }
  }
}
