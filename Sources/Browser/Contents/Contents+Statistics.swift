internal import Meeting
internal import Plots
internal import Screen
internal import Wording

extension Contents {
  /// A plot, and a blank line below it.
  ///
  /// - Parameter isUnfolded: whether it has all its rows, where they are more than a few.
  func rows(of statistic: Statistic, isUnfolded: Bool, width: Int) -> [Row] {
    let layout = PlotLayout(
      statistic, language: language, limit: isUnfolded ? .max : Self.shortPlot, width: width
    ) { words.moreRows($0) }
    var rows = layout.lines.map { row(of: $0, in: statistic.plot) }
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

  private func row(of line: PlotLine, in plot: Statistic.Plot) -> Row {
    let (kind, role): (Row.Kind, Role) =
      switch line.part {
      case .title: (.heading, .heading)
      case .row: (.entry, .plain)
      case .more: (.entry, .link)
      case .total: (.text, .plain)
      case .columnHeads, .note: (.text, .dim)
      }
    var row = Row(kind: kind, text: line.text, role: role, target: .plot(plot, line.part))
    row.selectedColumns = line.nameColumns
    return row
  }
}
