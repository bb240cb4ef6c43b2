internal import Meeting
internal import Wording

/// What is being counted behind the screen.
enum Counting: Hashable, Sendable {
  case idle
  case asked(CountRequest)
  /// The reader has stopped it, and sees what was there before.
  case stopped(CountRequest)
}

extension Browser {
  /// The number of people, interventions and points up to which counts are made before the frame is drawn.
  ///
  /// So many take less than a refresh of the screen.
  public static let countedAtOnce = 20_000

  /// Whether the record is so large that the shell counts, on another thread.
  private var countsBehind: Bool {
    meeting.interventions.count + meeting.points.count + meeting.participants.count > countedAtOnce
  }

  /// What the page is to show and nobody has counted yet; `nil` where all is there.
  var wantedCount: CountRequest? {
    if case .narrowing(let chooser) = mode, let positions = chooser.uncounted {
      return .values(positions)
    }
    return neededCounts.first { !counts.has($0) }
  }

  private var neededCounts: [CountRequest] {
    switch page.screen {
    case .matrix, .cell: matrixPlan.map { [.matrix($0)] } ?? []
    case .statistics: [.statistics(statisticPart)]
    case .people: page.order == .record ? [] : [.people(page.order)]
    case .comparison:
      [.subjects(page.sides)]
        + (selectedTarget(inPane: 0).map { [.said(page.sides, on: $0)] } ?? [])
    default: []
    }
  }

  /// Counts what the page is to show, unless that takes too long.
  mutating func countAtOnce() {
    while !countsBehind, let wanted = wantedCount, let counts = tally.counts(wanted) {
      take(counts)
    }
  }

  /// What the shell must count for the page, or need not any more; `nil` where nothing changes.
  mutating func nextCount() -> Effect? {
    let wanted = countsBehind ? wantedCount : nil
    switch (counting, wanted) {
    case (.asked(let request), let wanted?) where request == wanted: return nil
    case (.stopped(let request), let wanted?) where request == wanted: return nil
    case (_, let wanted?):
      counting = .asked(wanted)
      return .count(wanted)
    case (.asked, nil):
      counting = .idle
      return .stopCounting
    default:
      counting = .idle
      return nil
    }
  }

  /// Takes up what has been counted behind the screen.
  mutating func show(_ counts: Counts) {
    counting = .idle
    let hadPlots = page.screen != .statistics || !lines(ofPane: 0).isEmpty
    take(counts)
    switch counts {
    case .values: break
    case .said: refresh(from: 1)
    case .matrix, .subjects: refresh()
    case .people: refreshKeepingSelection()
    case .statistics:
      refreshKeepingSelection()
      if !hadPlots, page.panes[0].cursor == 0 { selectPlot(from: 0) }
    }
  }

  /// Leaves what is being counted uncounted; `nil` where nothing is.
  mutating func stopCounting() -> Effect? {
    // People are sorted before anybody could stop it.
    guard case .asked(let request) = counting, !request.isOrder else { return nil }
    counting = .stopped(request)
    return .stopCounting
  }

  /// Lets what was stopped be counted after all; false where nothing was.
  mutating func countsAfterAll() -> Bool {
    guard case .stopped = counting else { return false }
    counting = .idle
    return true
  }

  /// What the last line says of it.
  var countingText: String {
    switch counting {
    case .idle: ""
    case .asked(let request) where request.isOrder: ""
    case .asked: words.stops(words.beingCounted(meeting.interventions.count.grouped(in: language)))
    case .stopped: words.notCounted(keys.hint(for: .open))
    }
  }

  private mutating func take(_ counts: Counts) {
    if case .values(let positions, let values) = counts { return take(values, of: positions) }
    self.counts.take(counts)
    guard case .matrix(let matrix) = counts else { return }
    if let place = placeToKeep { keepPlace(place, in: matrix) }
    if page.screen == .matrix {
      page.matrix.clamp(to: matrix)
      scrollMatrix()
    }
  }

  /// Puts the cursor on the headings on which it stood in a matrix of part of the record.
  private mutating func keepPlace(_ place: MatrixPlace, in matrix: Matrix) {
    placeToKeep = nil
    let row = matrix.rows.firstIndex { $0.subject == place.row } ?? matrix.rows.count
    let column = matrix.columns.firstIndex { $0.subject == place.column } ?? matrix.columns.count
    (page.matrix.row, page.matrix.column) = (row, column)
    if let plan = page.cell?.plan {
      page.cell = MatrixCell(plan: plan, place: page.matrix.place(in: matrix))
    }
  }
}
