internal import Meeting

extension Browser {
  /// Opens a page, and keeps the present one to come back to.
  mutating func go(to page: Page) {
    past.append(self.page)
    if past.count > Self.longestHistory { past.removeFirst() }
    future = []
    self.page = page
    refresh()
  }

  /// The number of pages that are kept to go back to.
  static let longestHistory = 200

  /// Goes back one page, restored as it was left; false at the beginning.
  mutating func goBack() -> Bool {
    guard let previous = past.popLast() else { return false }
    future.append(page)
    page = previous
    refresh()
    return true
  }

  /// Goes forward again one page; false at the end.
  mutating func goForward() -> Bool {
    guard let next = future.popLast() else { return false }
    past.append(page)
    page = next
    refresh()
    return true
  }

  /// Opens the page on which something stands, with the cursor on it.
  mutating func go(to target: Target) {
    if case .screen(let screen) = target { return open(screen) }
    var page = Page(Self.screen(showing: target))
    page.focus = 1
    go(to: page)
    switch target {
    case .intervention(let id):
      guard let intervention = meeting.interventions[id] else { return }
      select(.theme(intervention.theme), inPane: 0)
      select(target, inPane: 1)
      self.page.focus = 2
    case .point(let id):
      guard let topic = meeting.points[id]?.topics.first else { return }
      select(.topic(topic), inPane: 0)
      select(target, inPane: 1)
      self.page.focus = 2
    case .provision(let id):
      guard let document = meeting.provisions[id]?.document else { return }
      select(.document(document), inPane: 0)
      select(target, inPane: 1)
      self.page.focus = 2
    case .proceeding(let id):
      let theme = meeting.proceedings[id]?.theme
      select(theme.map(Target.theme) ?? .introduction, inPane: 0)
      select(target, inPane: 1)
      self.page.focus = 2
    default:
      select(target, inPane: 0)
    }
    refresh()
  }

  /// Opens a screen; a screen that is open already goes back to its list.
  mutating func open(_ screen: BrowserScreen) {
    if page.screen == screen, screen != .search || page.query.isEmpty {
      page.focus = 0
      refresh()
      if screen == .search { _ = typeQuery() }
      return
    }
    go(to: Page(screen))
    if screen == .search { _ = typeQuery() }
    if screen == .statistics { selectPlot(from: 0) }
  }

  /// The screen on whose list something stands.
  private static func screen(showing target: Target) -> BrowserScreen {
    switch target {
    case .screen(let screen): screen
    case .delegation: .delegations
    case .participant: .people
    case .officer: .officers
    case .theme, .introduction, .intervention, .proceeding: .themes
    case .topic, .point: .topics
    case .conclusion, .leftOut: .conclusions
    case .document, .provision: .documents
    case .instrument: .instruments
    case .body: .bodies
    case .discrepancy: .discrepancies
    case .value: .search
    case .query: .notes
    case .plot: .statistics
    }
  }
}
