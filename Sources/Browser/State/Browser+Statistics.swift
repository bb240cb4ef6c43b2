internal import Meeting
internal import Plots

extension Browser {
  /// Every plot one below the other.
  func statisticLines(width: Int) -> [Line] {
    let statistics = statistics.statistics(includesChair: page.includesChair)
    guard !statistics.isEmpty else { return [.made(.text("There is nothing to plot."))] }
    return statistics.flatMap {
      contents.rows(of: $0, isUnfolded: page.unfolded.contains($0.plot), width: width)
    }.lines
  }

  /// What stands above the plots.
  var statisticHeading: String {
    "Chair and Office \(page.includesChair ? "counted" : "left out")"
  }

  /// Which plot the cursor is in.
  var plotPosition: String {
    let starts = plotStarts
    let number = starts.count { $0 <= page.panes[0].cursor }
    return starts.isEmpty ? "" : "plot \(number) of \(starts.count)"
  }

  /// The first line of each plot.
  private var plotStarts: [Int] {
    let lines = lines(ofPane: 0)
    var starts: [Int] = []
    var last: Statistic.Plot?
    for line in lines.indices {
      guard case .plot(let plot, _) = lines.target(of: line), plot != last else { continue }
      starts.append(line)
      last = plot
    }
    return starts
  }

  /// Goes to the first bar of the next or previous plot, whose title comes to the upper edge.
  mutating func stepPlot(by plots: Int) {
    let starts = plotStarts
    let current = starts.count { $0 <= page.panes[0].cursor } - 1
    guard starts.indices.contains(current + plots) else {
      message = plots > 0 ? "This is the last plot." : "This is the first plot."
      return
    }
    selectPlot(from: starts[current + plots])
  }

  /// Puts the cursor on the first bar at or after a line, and the line at the upper edge.
  mutating func selectPlot(from start: Int) {
    let lines = lines(ofPane: 0)
    let bar = lines.indices.dropFirst(start).first { lines.isSelectable($0, inText: false) }
    guard let bar else { return }
    page.panes[0].top = start
    select(row: bar, inPane: 0)
  }

  /// Counts the chair and the Office, or leaves them out.
  mutating func toggleChair() {
    guard page.screen == .statistics else {
      message = "The chair and the Office are left out of counts on the Statistics screen."
      return
    }
    page.includesChair.toggle()
    refreshKeepingSelection()
    message =
      page.includesChair
      ? "The chair and the Office count again." : "The chair and the Office are left out; i counts."
  }

  /// Opens what a line of a plot stands for.
  mutating func open(_ part: PlotLine.Part, of plot: Statistic.Plot) -> Effect? {
    switch part {
    case .row(let subject): return open(subject)
    case .more:
      page.unfolded.formSymmetricDifference([plot])
      refreshKeepingSelection()
    case .title, .columnHeads, .total, .note: message = "Nothing to open on this row."
    }
    return nil
  }

  /// Opens what a bar stands for: its own page, or the rows that it counts.
  private mutating func open(_ subject: MatrixHeader.Subject) -> Effect? {
    let chair = page.includesChair ? "" : " -group:chair -group:office"
    switch subject {
    case .topic(let id): go(to: .topic(id))
    case .instrument(let id): go(to: .instrument(id))
    case .section(let section): return listPeople("section:\(section.rawValue)")
    case .group(let group): return search("kind:intervention group:\(group.rawValue)")
    case .kind(let kind): return search("kind:point kind:\(kind.rawValue)\(chair)")
    case .attribution(.oneOf):
      return search("kind:intervention has:doubt has:candidates\(chair)")
    case .attribution(.unknown):
      return search("kind:intervention has:doubt -has:candidates\(chair)")
    case .attribution:
      message = "No list of these; a theme's interventions say of each how its speaker is known."
    default: message = "Nothing to open on this row."
    }
    return nil
  }

  /// Opens the people of the list whom a query leaves.
  private mutating func listPeople(_ query: String) -> Effect? {
    var page = Page(.people)
    page.panes[0].filter = query
    go(to: page)
    return .filter(FilterRequest(text: query, screen: .people, pane: 0))
  }

  /// Opens what a query finds.
  private mutating func search(_ query: String) -> Effect? {
    var page = Page(.search)
    page.focus = 1
    page.query = query
    go(to: page)
    return .search(query)
  }
}
