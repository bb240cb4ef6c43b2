internal import Meeting
internal import Wording

extension Browser {
  /// What the plots of the page are of.
  var statisticPart: StatisticPart {
    StatisticPart(includesChair: page.includesChair, matches: page.panes[0].matches)
  }

  /// The plots of the page that show something.
  var shownStatistics: [Statistic] { counts.statistics(of: statisticPart) }

  /// Every plot one below the other, with a blank line between.
  func statisticLines(width: Int) -> [Line] {
    shownStatistics.flatMap {
      contents.rows(
        of: $0, isUnfolded: page.unfolded.contains($0.plot), isDrawn: !isAccessible,
        width: width)
    }.dropLast().map(Line.made)
  }

  /// What stands above the plots.
  var statisticHeading: String {
    let filter = page.panes[0].filter
    return (page.includesChair ? words.chairIn : words.chairOut)
      + (filter.isEmpty ? "" : " /\(filter)")
  }

  /// Which plot the cursor is in.
  var plotPosition: String {
    let starts = plotStarts
    let number = starts.count { $0 <= page.panes[0].cursor }
    return starts.isEmpty ? "" : words.plot(number, of: starts.count)
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
      message = plots > 0 ? words.lastPlot : words.firstPlot
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

  /// Shows all rows of a plot and goes to the first that was hidden, or shows the first rows only.
  mutating func toggleRows(of plot: Statistic.Plot) {
    if page.unfolded.remove(plot) == nil {
      page.unfolded.insert(plot)
      refresh()
      // The total stood between the last row and the line that showed the others.
      move(by: -1)
    } else {
      refreshKeepingSelection()
      page.panes[0].top = plotStarts.last { $0 <= page.panes[0].cursor } ?? 0
      scroll(0)
    }
  }

  /// Counts the chair and the Office, or leaves them out.
  mutating func toggleChair() {
    page.includesChair.toggle()
    refreshKeepingSelection()
    message =
      page.includesChair
      ? words.chairCounted : words.chairLeftOut
  }
}
