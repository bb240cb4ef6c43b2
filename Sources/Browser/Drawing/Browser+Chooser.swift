internal import Meeting
internal import Screen
internal import Wording

extension Browser {
  /// Draws a prompt and its choices over the panes.
  func draw(_ chooser: Chooser, title: String, into frame: inout Frame) {
    let layout = layout
    let heading = layout.body.lowerBound
    let column = frame.write("\(title): ", row: heading, column: Self.margin, role: .heading)
    let end = frame.write(
      chooser.text.ending(columns: size.columns - 1 - column), row: heading, column: column)
    frame.cursor = Position(row: heading, column: min(end, size.columns - 1))
    guard chooser.count > 0 else { return drawNothing(chooser, into: &frame) }
    if chooser.areNear { frame.write(words.nearestAre, row: heading, column: end + 2, role: .dim) }
    let top = chooser.top(height: layout.rows.count)
    for (line, index) in zip(layout.rows, top..<chooser.count) {
      let row = chooserRow(chooser, index: index)
      draw(
        row.text, detail: row.detail, isSelected: index == chooser.cursor, line: line, into: &frame)
    }
  }

  func chooserRow(_ chooser: Chooser, index: Int) -> (text: String, detail: String) {
    if chooser.commands.indices.contains(index) {
      let command = chooser.commands[index]
      let own = keys.keys(of: command).map(\.description)
      let listed = own.isEmpty ? "—" : own.joined(separator: " ")
      let column = min(20, size.columns / 4)
      return (listed.clipped(to: column - 1).padded(to: column) + command.summary(in: language), "")
    }
    if chooser.examples.indices.contains(index - chooser.commands.count) {
      return row(of: chooser.examples[index - chooser.commands.count])
    }
    let finding = chooser.findings[index]
    let title = contents.title(of: finding.target)
    let isShown = folding(title.text).contains(folding(finding.hit))
    let language = finding.language.map { "\($0.rawValue): " } ?? ""
    let hit = isShown ? "" : language + finding.hit
    return (
      title.text, [hit, title.detail].filter { !$0.isEmpty }.joined(separator: " · ")
    )
  }

  private func draw(
    _ text: String, detail: String, isSelected: Bool, line: Int, into frame: inout Frame
  ) {
    let role: Role = isSelected ? .selection : .plain
    let width = size.columns - Self.margin
    if isSelected { frame.write(">", row: line, column: 0, role: .selection) }
    let shown = detail.clipped(to: max(width / 2, width - text.columns - 2))
    frame.write(
      text.clipped(to: width - shown.columns - 2), row: line, column: Self.margin, role: role)
    frame.write(
      shown, row: line, column: size.columns - shown.columns, role: isSelected ? role : .dim)
    if isSelected {
      frame.mark(row: line, columns: Self.margin..<size.columns, role: .selection)
    }
  }

  private func drawNothing(_ chooser: Chooser, into frame: inout Frame) {
    let text =
      chooser.text.isEmpty
      ? words.typeLettersOf
      : chooser.advice ?? words.nothingMatches(chooser.text.beginning(size.columns))
    for (row, line) in zip(layout.rows, text.wrapped(to: size.columns - Self.margin)) {
      frame.write(line, row: row, column: Self.margin, role: .dim)
    }
  }
}
