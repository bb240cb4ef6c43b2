public import Meeting
public import Notes

extension Browser {
  /// Where the reader is, to be restored at the next start.
  ///
  /// - Parameter usual: The language that the browser would have anyway.
  public func savedPlace(besides usual: Language) -> SavedPlace {
    let page = (past + [page]).last { !$0.screen.isOpenedByChoice } ?? page
    var place = SavedPlace([
      "screen": page.screen.rawValue, "focus": "\(page.focus)", "order": page.order.rawValue,
    ])
    if language != usual { place["language"] = language.rawValue }
    if isZoomed { place["zoom"] = "yes" }
    if !page.query.isEmpty { place["query"] = page.query }
    if page.screen == .matrix { place["matrix"] = page.matrix.saved }
    let isShown = page == self.page
    for (pane, state) in page.panes.enumerated() {
      if state.matches != nil || !isWhole, !state.filter.isEmpty {
        place["filter\(pane)"] = state.filter
      }
      place["row\(pane)"] = "\(state.cursor)"
      let target = isShown ? selectedTarget(inPane: pane)?.reference : nil
      if let target { place["thing\(pane)"] = target.description }
    }
    return place
  }

  /// Opens the page where the reader was, as far as the record still has it.
  ///
  /// - Parameters:
  ///   - withLanguage: Whether the language is restored too.
  ///   - ask: Answers the questions of filters and searches; `nil` where it cannot.
  public mutating func restore(
    _ place: SavedPlace, withLanguage: Bool, asking ask: (Effect) -> Action?
  ) {
    if withLanguage, let saved = place["language"].flatMap(Language.init(rawValue:)) {
      language = saved
    }
    isZoomed = place["zoom"] == "yes"
    guard let screen = place["screen"].flatMap(BrowserScreen.init(rawValue:)),
      !screen.isOpenedByChoice, screen != .start
    else { return refresh() }
    let kept = message
    var page = Page(screen)
    page.query = place["query"] ?? ""
    if let order = place["order"].flatMap(SortOrder.init(rawValue:)), screen.orders.contains(order)
    {
      page.order = order
    }
    if let saved = place["matrix"] { page.matrix.restore(saved) }
    go(to: page)
    if screen == .search, !page.query.isEmpty, let answer = ask(.search(page.query)) {
      _ = take(answer)
    }
    for pane in page.panes.indices { restore(pane, of: place, asking: ask) }
    let focus = place["focus"].flatMap { Int($0) } ?? 0
    if page.panes.indices.contains(focus), !lines(ofPane: focus).isEmpty {
      self.page.focus = focus
    }
    refresh()
    message = kept
  }

  private mutating func restore(
    _ pane: Int, of place: SavedPlace, asking ask: (Effect) -> Action?
  ) {
    if let filter = place["filter\(pane)"], !filter.isEmpty {
      page.panes[pane].filter = filter
      let request = FilterRequest(text: filter, screen: page.screen, pane: pane)
      // What cannot be answered yet is asked again once the whole record is there.
      if let answer = ask(.filter(request)) {
        _ = take(answer)
        if page.panes[pane].matches == nil { page.panes[pane].filter = "" }
      }
    }
    if let thing = place["thing\(pane)"].flatMap({ Reference($0) }).flatMap({ Target($0) }),
      select(thing, inPane: pane)
    {
      return
    }
    guard let row = place["row\(pane)"].flatMap({ Int($0) }), row > 0 else { return }
    let last = lines(ofPane: pane).count - 1
    guard last >= 0 else { return }
    page.panes[pane].cursor = min(row, last)
    clamp(pane)
    refresh(from: pane + 1)
  }
}

extension MatrixView {
  /// The plan and the cell under the cursor, in words between blanks.
  fileprivate var saved: String {
    [
      plan.by.rawValue, plan.counted.rawValue, plan.order == .count ? "sorted" : "",
      plan.isSwapped ? "swapped" : "", plan.includesChair ? "" : "no-chair",
      plan.showsSilent ? "silent" : "", "row:\(row)", "column:\(column)",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  fileprivate mutating func restore(_ text: String) {
    for word in text.split(separator: " ").map(String.init) {
      if let axis = Self.axes.first(where: { $0.rawValue == word }) { plan.by = axis }
      if let counted = MatrixPlan.Counted(rawValue: word) { plan.counted = counted }
      switch word {
      case "sorted": plan.order = .count
      case "swapped": plan.isSwapped = true
      case "no-chair": plan.includesChair = false
      case "silent": plan.showsSilent = true
      default: break
      }
      if word.hasPrefix("row:") { row = max(0, Int(word.dropFirst(4)) ?? 0) }
      if word.hasPrefix("column:") { column = max(0, Int(word.dropFirst(7)) ?? 0) }
    }
  }
}
