internal import Meeting
internal import Plots
internal import Screen
internal import Wording

extension Contents {
  /// A plot, and a blank line below it.
  ///
  /// - Parameters:
  ///   - isUnfolded: whether it has all its rows, where they are more than a few.
  ///   - isDrawn: whether there are bars and strips, or their numbers.
  func rows(
    of statistic: Statistic, isUnfolded: Bool, isDrawn: Bool = true, width: Int
  ) -> [Row] {
    let layout = PlotLayout(
      statistic, language: language, limit: isUnfolded ? .max : Self.shortPlot, width: width,
      isDrawn: isDrawn
    ) { words.moreRows($0) }
    var rows = layout.lines.map { row(of: $0, in: statistic) }
    if isUnfolded, statistic.table.rows.count > Self.shortPlot,
      let end = layout.lines.firstIndex(where: { $0.part == .note })
    {
      let few = "  " + words.firstRowsOnly(Self.shortPlot)
      rows.insert(.entry(few, role: .link, target: .plot(statistic.plot, .more)), at: end)
    }
    return rows + [Row(kind: .text, text: "", target: .plot(statistic.plot, .note))]
  }

  /// The number of rows that a plot has before Enter shows the others.
  private static let shortPlot = 12

  private func row(of line: PlotLine, in statistic: Statistic) -> Row {
    let (kind, role): (Row.Kind, Role) =
      switch line.part {
      case .title: (.heading, .heading)
      case .row: (.entry, .plain)
      case .more: (.entry, .link)
      case .total: (.text, .plain)
      case .columnHeads, .note: (.text, .dim)
      }
    var row = Row(kind: kind, text: line.text, role: role, target: .plot(statistic.plot, line.part))
    row.selectedColumns = line.nameColumns
    if case .row(let subject) = line.part { row.spoken = said(of: subject, in: statistic.table) }
    return row
  }

  /// A row of counts as it is read aloud, each with its name.
  private func said(of subject: MatrixHeader.Subject, in table: CountTable) -> String? {
    guard let row = table.rows.firstIndex(where: { $0.subject == subject }) else { return nil }
    let counts = zip(table.columns, table.cells[row]).filter { $1 > 0 }
      .map { "\($0.shortNames[language]) \($1)" }
    return (["\(table.rows[row].title(in: language)) \(table.rowTotals[row])"] + counts)
      .joined(separator: ", ")
  }
}
