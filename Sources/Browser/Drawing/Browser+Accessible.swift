internal import Meeting
internal import Wording

extension Browser {
  mutating func toggleAccessible() {
    isAccessible.toggle()
    refresh()
    message = isAccessible ? words.plainScreen : words.fullScreen
  }

  /// The last line of the plain screen: what the reader must know, and what is selected.
  func spoken(message: String) -> String {
    [message, selectionInWords].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What is selected, in words.
  private var selectionInWords: String {
    switch mode {
    case .finding(let chooser), .help(let chooser):
      guard chooser.count > 0 else { return words.noChoice }
      let row = chooserRow(chooser, index: chooser.cursor)
      let choice = words.choiceSelected(
        chooser.cursor + 1, of: chooser.count, spoken(row.text, row.detail))
      return chooser.areNear ? "\(words.nearestAre) \(choice)" : choice
    case .narrowing(let chooser):
      guard chooser.facets.indices.contains(chooser.cursor) else { return words.noChoice }
      let facet = chooser.facets[chooser.cursor]
      return words.choiceSelected(
        chooser.cursor + 1, of: chooser.count, spoken(facet.name, "\(facet.count)"))
    case .asking: return ""
    default: return page.screen == .matrix ? cellInWords : rowInWords
    }
  }

  private var rowInWords: String {
    let lines = lines(ofPane: page.focus)
    let cursor = page.panes[page.focus].cursor
    guard lines.indices.contains(cursor) else { return words.emptyPane }
    let row = lines[cursor]
    let text = row.spoken ?? spoken(row.plainText, row.trailing)
    let number = lines.number(of: cursor)
    guard number > 0, !isText(page.focus) else {
      return words.lineRead(
        cursor + 1, of: lines.count, text.isEmpty ? words.blankLine : text)
    }
    let heading = lines.heading(above: cursor).map { ", \($0)" } ?? ""
    return words.rowSelected(number, of: lines.entryCount, text + heading)
  }

  private var cellInWords: String {
    guard let matrix, !matrix.rows.isEmpty else { return words.emptyPane }
    let place = page.matrix.place(in: matrix)
    let cell = MatrixCell(plan: matrix.plan, place: place)
    return words.countSelected(
      words.count(matrix.count(at: place), matrix.plan.counted), title(of: cell))
  }

  /// Two texts as they are read one after the other, without the blanks that line them up.
  private func spoken(_ text: String, _ detail: String) -> String {
    [text, detail].map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty && $0 != "·" }.joined(separator: ", ")
  }
}
