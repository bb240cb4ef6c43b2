internal import Meeting
internal import Plots
internal import Wording

extension Browser {
  /// Opens what a line of a plot stands for.
  mutating func open(_ part: PlotLine.Part, of plot: Statistic.Plot) -> Effect? {
    switch part {
    case .row(let subject): return open(subject, of: plot)
    case .more: toggleRows(of: plot)
    case .title, .columnHeads, .total, .note: message = words.barsOpen
    }
    return nil
  }

  /// Opens exactly what a bar counts.
  private mutating func open(_ subject: MatrixHeader.Subject, of plot: Statistic.Plot) -> Effect? {
    if case .section(let section) = subject { return openPeople(of: section) }
    openCount(of: subject, in: plot)
    return nil
  }

  /// Opens the people of a section of the list, as far as the filter leaves them.
  private mutating func openPeople(of section: Section) -> Effect? {
    let filter = page.panes[0].matches == nil ? "" : "(\(page.panes[0].filter)) "
    let query = "\(filter)section:\(section.rawValue)"
    var page = Page(.people)
    page.panes[0].filter = query
    go(to: page)
    return .filter(FilterRequest(text: query, screen: .people, pane: 0))
  }

  /// Says how many people are listed, where some of them are listed twice.
  func listings(in matches: Matches) -> String {
    var listings = 0
    var people: Set<Identifier<Participant>> = []
    matches[.participants].forEach { position in
      let listing = meeting.participants[position]
      listings += 1
      people.insert(listing.sameAs ?? listing.id)
    }
    return people.count < listings
      ? words.listedTwice(listings, people: people.count) : ""
  }

  /// Opens the interventions or the points that a bar counts.
  private mutating func openCount(of subject: MatrixHeader.Subject, in plot: Statistic.Plot) {
    guard let matrix = shownStatistics.first(where: { $0.plot == plot })?.matrix,
      let row = matrix.rows.firstIndex(where: { $0.subject == subject })
    else {
      message = words.nothingToOpenOnLine
      return
    }
    var page = Page(.cell)
    page.cell = MatrixCell(plan: matrix.plan, place: .row(row), screen: .statistics)
    // It is counted already, and need not be again.
    counts.matrix = matrix
    go(to: page)
  }
}
