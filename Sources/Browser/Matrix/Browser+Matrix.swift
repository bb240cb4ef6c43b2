internal import Meeting
internal import Screen
internal import Wording

extension Browser {
  /// The matrix of the page; that of another plan until it is counted, but never where a count is
  /// opened.
  var matrix: Matrix? {
    guard page.screen == .cell else { return counts.matrix }
    return counts.matrix.flatMap { $0.plan == page.cell?.plan ? $0 : nil }
  }

  /// The plan of the page: what its filter leaves is what is looked at.
  var matrixPlan: MatrixPlan? {
    switch page.screen {
    case .matrix:
      var plan = page.matrix.plan
      plan.scope = .everything
      if let matches = page.panes[0].matches {
        plan.scope = MatrixPlan.Scope(matches, counting: plan.counted)
      }
      return plan
    case .cell: return page.cell?.plan
    default: return nil
    }
  }

  /// Carries out a command on the matrix; `nil` where it means the same on every screen.
  mutating func runOnMatrix(_ command: Command) -> Bool {
    switch command {
    case .down: moveInMatrix(rows: 1)
    case .up: moveInMatrix(rows: -1)
    case .right: moveInMatrix(columns: 1)
    case .left: moveInMatrix(columns: -1)
    case .pageDown, .scrollDown: moveInMatrix(rows: matrixHeight)
    case .pageUp, .scrollUp: moveInMatrix(rows: -matrixHeight)
    case .first: moveInMatrix(rows: -.max / 2)
    case .last: moveInMatrix(rows: .max / 2)
    case .nextPane: turnAxis(by: 1)
    case .previousPane: turnAxis(by: -1)
    case .sort:
      change { $0.order = $0.order == .record ? .count : .record }
      message =
        page.matrix.plan.order == .record ? words.rowsInRecordOrder : words.rowsByCount
    case .swap: change { $0.isSwapped.toggle() }
    case .counted: turnCounted()
    case .chair:
      change { $0.includesChair.toggle() }
      message =
        page.matrix.plan.includesChair
        ? words.chairCounted : words.chairLeftOut
    case .silent:
      change { $0.showsSilent.toggle() }
      message = page.matrix.plan.showsSilent ? silentShown : words.silentLeftOut
    case .open: openCell()
    default: return false
    }
    return true
  }

  private mutating func change(_ change: (inout MatrixPlan) -> Void) {
    change(&page.matrix.plan)
    refresh()
  }

  private mutating func turnAxis(by step: Int) {
    let axes = MatrixView.axes
    let index = axes.firstIndex(of: page.matrix.plan.by) ?? 0
    let axis = axes[(index + step + axes.count) % axes.count]
    (page.matrix.row, page.matrix.column, page.matrix.left) = (0, 0, 0)
    change { $0.by = axis }
  }

  private mutating func turnCounted() {
    let all = MatrixPlan.Counted.allCases
    let index = all.firstIndex(of: page.matrix.plan.counted) ?? 0
    change { $0.counted = all[(index + 1) % all.count] }
  }

  private mutating func openCell() {
    guard let matrix, matrix.count(at: page.matrix.place(in: matrix)) > 0 else {
      message = words.emptyCell
      return
    }
    var page = Page(.cell)
    page.cell = MatrixCell(plan: matrix.plan, place: self.page.matrix.place(in: matrix))
    go(to: page)
  }

  private mutating func moveInMatrix(rows: Int = 0, columns: Int = 0) {
    guard let matrix else { return }
    page.matrix.row += rows
    page.matrix.column += columns
    page.matrix.clamp(to: matrix)
    scrollMatrix()
  }

  /// Brings the cell under the cursor into view.
  mutating func scrollMatrix() {
    guard let matrix else { return }
    var view = page.matrix
    view.top = max(0, min(view.top, matrix.rows.count - matrixHeight))
    // The totals, which are always in view, stand behind the last row.
    let row = min(view.row, matrix.rows.count - 1)
    view.top = max(0, max(min(view.top, row), row - matrixHeight + 1))
    view.left = max(0, min(view.left, matrix.columns.count - 1))
    if view.column < matrix.columns.count {
      view.left = min(view.left, view.column)
      while view.left < view.column, !isShown(view.column, left: view.left, in: matrix) {
        view.left += 1
      }
    }
    while view.left > 0, isShown(matrix.columns.count - 1, left: view.left - 1, in: matrix) {
      view.left -= 1
    }
    page.matrix = view
  }

  private func isShown(_ column: Int, left: Int, in matrix: Matrix) -> Bool {
    matrixLayout(matrix, left: left).columns.contains { $0.index == column }
  }

  func matrixLayout(_ matrix: Matrix, left: Int? = nil) -> MatrixLayout {
    MatrixLayout(
      matrix, left: left ?? page.matrix.left, width: size.columns - Self.margin, language: language)
  }

  /// The number of rows of counts that are shown: below the headings and above the totals.
  var matrixHeight: Int { max(1, layout.rows.count - 2) }

  /// The lines of an opened count: exactly what it counts.
  var cellLines: [Line] {
    guard let matrix, let cell = page.cell else { return [] }
    switch matrix.plan.counted {
    case .interventions:
      return matrix.interventionPositions(at: cell.place).map { .entity(.interventions, $0) }
    case .paragraphs:
      return matrix.paragraphPlaces(at: cell.place).map {
        .paragraph(Int32(clamping: $0.number), position: Int32($0.intervention))
      }
    case .points: return matrix.pointPositions(at: cell.place).map { .entity(.points, $0) }
    }
  }

  /// What an opened count stands for, such as `Workers, Skills`.
  func title(of cell: MatrixCell) -> String {
    guard let matrix else { return "" }
    let names: [String] =
      switch cell.place {
      case .cell(let row, let column):
        [matrix.rows[row].title(in: language), matrix.columns[column].shortNames[language]]
      case .row(let row): [matrix.rows[row].title(in: language)]
      case .column(let column): [matrix.columns[column].shortNames[language]]
      case .whole: [words.all]
      }
    return names.joined(separator: ", ")
  }
}
