internal import Meeting
internal import Screen
internal import Wording

extension Browser {
  /// Where the reader is, from the screen to the selected entry.
  var breadcrumb: String {
    var parts = [page.screen == .start ? meeting.details.symbol : page.screen.title(in: language)]
    if page.screen == .cell, let cell = page.cell {
      parts[0] = "\(cell.screen.title(in: language)) › \(title(of: cell))"
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
    guard lines.shownCount > 0 else { return words.row(0, of: lines.allCount) }
    let number = lines.number(of: page.panes[pane].cursor)
    return lines.allCount == lines.shownCount
      ? words.row(number, of: lines.shownCount)
      : words.row(number, of: lines.shownCount, inAll: lines.allCount)
  }

  func selectedRow(ofPane pane: Int) -> Row? {
    let lines = lines(ofPane: pane)
    let cursor = page.panes[pane].cursor
    return lines.indices.contains(cursor) ? lines[cursor] : nil
  }

  /// The keys that matter now, the most useful first.
  var hints: [(key: String, text: String)] {
    switch mode {
    case .filtering: Self.hints(words.keep, words.drop, moving: words.rows)
    case .asking(let question): hints(of: question)
    case .searching: Self.hints(words.toTheHits, words.close, moving: words.hits)
    case .finding: Self.hints(words.goThere, words.close, moving: words.choose)
    case .narrowing: Self.hints(words.takeOrLeave, words.close, moving: words.choose)
    case .help: Self.hints(words.run, words.close, moving: words.choose)
    case .browsing: hinted(browsingCommands)
    }
  }

  /// The commands that have a key, with it and their word.
  private static func hints(
    _ enter: String, _ escape: String, moving: String
  ) -> [(key: String, text: String)] {
    [("Enter", enter), ("Esc", escape), ("Up Down", moving)]
  }

  private func hinted(_ commands: [Command]) -> [(key: String, text: String)] {
    commands.compactMap { command in
      keys.keys(of: command).first.map { ($0.description, word(for: command)) }
    }
  }

  private func word(for command: Command) -> String {
    if page.screen == .matrix, command == .nextPane { return words.axis }
    return commonWord(for: command)
  }

  private func commonWord(for command: Command) -> String {
    command == .back && past.isEmpty && page.focus <= page.outermostFocus
      ? Command.quit.hint(in: language) : command.hint(in: language)
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
      guard filter.isEmpty else {
        let number =
          lines.shownCount == lines.allCount
          ? "\(lines.allCount)" : words.shown(lines.shownCount, of: lines.allCount)
        return (number + narrowed, listColumns)
      }
      return (page.order.heading(entries(lines.allCount), in: language), listColumns)
    default:
      if page.screen == .comparison {
        return (
          page.sides.indices.contains(pane - 1) ? contents.name(of: page.sides[pane - 1]) : "", ""
        )
      }
      guard let target = selectedTarget(inPane: pane - 1) else { return ("", "") }
      let heading = contents.heading(of: target)
      return (filter.isEmpty ? heading : words.filter(filter, in: heading), "")
    }
  }

  /// What one entry of the page's list is called, in the singular and the plural.
  private func entries(_ count: Int) -> String {
    guard page.screen == .cell else { return page.screen.entries(count, in: language) }
    return switch page.cell?.plan.counted {
    case .points: words.points(count)
    case .paragraphs: words.paragraphs(count, inInterventions: lines(ofPane: 0).speechCount)
    case .interventions, nil: words.interventions(count)
    }
  }

  /// What the figures at the right edge of the list count.
  private var listColumns: String {
    switch page.screen {
    case .delegations: words.peopleAndSpoke
    case .themes, .topics, .instruments, .bodies: words.interventionColumn
    case .conclusions: words.pointColumn
    case .notes: lines(ofPane: 0).isEmpty ? "" : words.notesLegend
    default: ""
    }
  }
}
