internal import Archive
internal import Meeting
internal import Screen

/// One plot as lines of text.
struct PlotLayout {
  /// The title, the bars or strips, and what is to be known about them; each line ends.
  let text: String

  private static let shortestBar = 8

  init(_ statistic: Statistic, language: Language, limit: Int, width: Int) {
    let table = statistic.table.prefix(limit)
    let picture =
      if let course = statistic.course {
        Self.strips(course, table, language: language, width: width)
      } else {
        Self.bars(
          table, corner: statistic.corner(in: language), language: language, width: width)
      }
    let rest = statistic.table.rows.count - table.rows.count
    let more =
      rest > 0
      ? ["\(rest) more: --plot \(statistic.plot.rawValue) --limit \(table.rows.count + rest)"] : []
    let notes = (more + statistic.explanation).flatMap { $0.wrapped(to: max(20, width - 2)) }
    text = (statistic.title.wrapped(to: width) + picture + notes.map { "  \($0)" }).map {
      $0 + "\n"
    }.joined()
  }

  /// A bar for each row's total, the number beside it, and the numbers of its columns.
  private static func bars(
    _ table: CountTable, corner: String, language: Language, width: Int
  ) -> [String] {
    let names = table.rows.map { $0.title(in: language) }
    let title = min(max(6, width / 3), ([corner] + names).map(\.columns).max() ?? 0)
    let highest = table.rowTotals.max() ?? 0
    let totals = CountColumn("Total", table.rowTotals, total: table.total, highest: 0)
    var columns = table.columns.indices.map { column in
      CountColumn(
        table.columns[column].shortNames[language], table.cells.map { $0[column] },
        total: table.columnTotals[column], highest: 0)
    }
    func room() -> Int {
      columns.reduce(width - title - 2 - totals.width - 1) { $0 - $1.width - 2 }
    }
    while room() < shortestBar, let widest = columns.map(\.width).max(),
      let column = columns.lastIndex(where: {
        $0.width == widest && $0.width > max(4, $0.narrowest)
      })
    {
      columns[column].width -= 1
    }
    let isCut = room() < shortestBar && !columns.isEmpty
    if isCut { columns = [] }
    let cells = max(1, min(room(), 40))
    let lines = (0...table.rows.count + 1).map { line in
      let isRow = line > 0 && line <= table.rows.count
      let name = line == 0 ? corner : isRow ? names[line - 1] : "Total"
      let bar = isRow ? Bar(table.rowTotals[line - 1], of: highest, cells: cells).text : ""
      return
        ([name.padded(to: title), bar.padded(to: cells) + " " + totals.text(line)]
        + columns.map { $0.text(line) }).joined(separator: "  ").withoutTrailingBlanks
    }
    let kind = table.columns.first?.kind ?? ""
    return lines
      + (isCut
        ? "The numbers of every \(kind) need more width.".wrapped(to: width - 2).map { "  \($0)" }
        : [])
  }

  /// A strip for each group along the themes, and how often it took the floor in all.
  private static func strips(
    _ course: Course, _ table: CountTable, language: Language, width: Int
  ) -> [String] {
    let names = course.groups.map { $0.group.names[language] }
    let title = min(max(6, width / 3), names.map(\.columns).max() ?? 0)
    let number = String(table.total).count
    let cells = max(
      course.segments.count, width - title - number - 2 - (course.segments.count + 1))
    let widths = course.widths(cells: cells)
    let strips = course.groups.map { course.strips($0, cells: cells) }
    let highest = strips.flatMap { $0 }.flatMap { $0 }.max() ?? 0
    let heads = zip(course.segments, widths).map { $0.names[language].cut(to: $1).padded(to: $1) }
    let head = String(repeating: " ", count: title) + " │" + heads.joined(separator: "│") + "│"
    let lines = zip(course.groups.indices, names).map { row, name in
      let strip = strips[row].map { Strip($0, of: highest).text }.joined(separator: "│")
      let count = String(course.groups[row].paragraphs.count)
      return "\(name.padded(to: title)) │\(strip)│"
        + String(repeating: " ", count: max(1, number - count.count + 1)) + count
    }
    let scale = "A full cell is \(highest) \(highest == 1 ? "intervention" : "interventions")."
    return [head.withoutTrailingBlanks] + lines + ["  \(scale)"]
  }
}
