internal import Meeting

extension Browser {
  /// Whether all of the record is there, and whatever was found on the page was found in all of it.
  public var isWhole: Bool { completenessOfPage == .whole }

  /// How much of the record the page shows; what a filter or a search has found in its beginning
  /// is a part, until the index of all of it has been asked.
  var completenessOfPage: Completeness {
    guard completeness == .indexing else { return completeness }
    let isFound = page.found != nil || page.panes.contains { $0.matches != nil }
    return isFound ? .indexing : .whole
  }

  /// Takes up the whole record where only its beginning was there; the reader stays on the same
  /// entries, and what a filter or a search has found is asked for again.
  mutating func takeUp(_ meeting: Meeting) -> Effect? {
    let targets = page.panes.indices.map { selectedTarget(inPane: $0) }
    for pane in page.panes.indices {
      let matches = page.panes[pane].matches
      page.panes[pane].matches = matches?.moved(from: self.meeting, to: meeting)
    }
    let cell = matrix.map { MatrixPlace(page.cell?.place ?? page.matrix.place(in: $0), in: $0) }
    self.meeting = meeting
    completeness = .indexing
    past = past.compactMap(\.withoutFindings)
    future = future.compactMap(\.withoutFindings)
    forgetCounts(keeping: cell)
    refresh()
    for pane in page.panes.indices {
      guard let line = targets[pane].flatMap({ lines(ofPane: pane).line(of: $0) }) else { continue }
      page.panes[pane].cursor = line
      scroll(pane)
      refresh(from: pane + 1)
    }
    return openQuestion
  }

  /// Counts nothing of the part any more, and lets the cursor stay on the same headings.
  private mutating func forgetCounts(keeping place: MatrixPlace?) {
    (counts, counting, tally, placeToKeep) = (
      CountStore(), .idle, Tally(meeting, folding: folding), place
    )
    if page.screen == .cell, page.cell?.plan.scope != .everything { page = Page(.matrix) }
  }

  /// What has been asked about the part of the record that was there.
  var openQuestion: Effect? {
    if case .finding(let chooser) = mode { return .find(chooser.text) }
    if page.screen == .search { return page.query.isEmpty ? nil : .search(page.query) }
    return page.panes.indices.last { !page.panes[$0].filter.isEmpty }.map {
      .filter(FilterRequest(text: page.panes[$0].filter, screen: page.screen, pane: $0))
    }
  }
}

extension Page {
  /// The page without what was found when only a part of the record was there; `nil` for one that
  /// shows a count of it.
  fileprivate var withoutFindings: Page? {
    guard screen != .cell else { return nil }
    var page = self
    page.found = nil
    for pane in panes.indices {
      page.panes[pane].filter = ""
      page.panes[pane].matches = nil
    }
    return page
  }
}

extension Matches {
  /// The same rows in a record that has more of them.
  fileprivate func moved(from old: Meeting, to new: Meeting) -> Matches {
    var positions: [MeetingTable: PositionSet] = [:]
    for table in MeetingTable.allCases {
      positions[table] =
        switch table {
        case .participants: moved(self[table], old.participants, new.participants)
        case .officers: moved(self[table], old.officers, new.officers)
        case .interventions: moved(self[table], old.interventions, new.interventions)
        case .points: moved(self[table], old.points, new.points)
        case .traces: moved(self[table], old.traces, new.traces)
        case .facts: moved(self[table], old.facts, new.facts)
        // Of the others all rows are there from the first.
        default: self[table]
        }
    }
    return Matches(positions)
  }

  private func moved<Entity>(
    _ set: PositionSet, _ old: Table<Entity>, _ new: Table<Entity>
  ) -> PositionSet {
    var moved = PositionSet()
    set.forEach { position in
      if let position = new.position(of: old[position].id) { moved.insert(position) }
    }
    return moved
  }
}
