internal import Meeting
internal import Screen
internal import Wording

extension PlotLayout {
  private static let shortestBar = 8
  private static let longestBar = 40

  /// A bar for each row's total, the number beside it, and the numbers of its columns.
  static func bars(
    _ table: CountTable, corner: String, language: Language, width: Int, isDrawn: Bool
  ) -> [PlotLine] {
    let names = table.rows.map { $0.title(in: language) }
    let title = min(max(6, width / 3), ([corner] + names).map(\.columns).max() ?? 0)
    let highest = table.rowTotals.max() ?? 0
    let totals = CountColumn(
      language.words.total, table.rowTotals, total: table.total, highest: 0)
    let room = width - title - 2 - totals.width - 1
    let shortest = isDrawn ? shortestBar : 0
    let columns = columns(of: table, language: language, room: room - shortest)
    let cells = isDrawn ? max(1, min(room - columns.cells, longestBar)) : 0
    func line(_ line: Int, _ name: String, bar: String = "") -> String {
      ([name.padded(to: title), (isDrawn ? bar.padded(to: cells) + " " : "") + totals.text(line)]
        + columns.map { $0.text(line) }).joined(separator: "  ").withoutTrailingBlanks
    }
    let rows = table.rows.indices.map { row in
      let bar = Bar(table.rowTotals[row], of: highest, cells: cells).text
      return PlotLine(
        .row(table.rows[row].subject), line(row + 1, names[row], bar: bar), nameColumns: title)
    }
    let total = PlotLine(.total, line(table.rows.count + 1, language.words.total))
    let isCut = columns.isEmpty && !table.columns.isEmpty
    let kind = table.columns.first.map { language.word(kind: $0.kind) } ?? ""
    return [PlotLine(.columnHeads, line(0, corner))] + rows + [total]
      + (isCut ? notes([language.words.groupsNeedWidth(kind)], width: width) : [])
  }

  /// The columns, their headings cut to the room there is for them; none where they have not any.
  private static func columns(of table: CountTable, language: Language, room: Int) -> [CountColumn]
  {
    var columns = table.columns.indices.map { column in
      CountColumn(
        table.columns[column].shortNames[language], table.cells.map { $0[column] },
        total: table.columnTotals[column], highest: 0)
    }
    while room < columns.cells, let widest = columns.map(\.width).max(),
      let column = columns.lastIndex(where: {
        $0.width == widest && $0.width > max(4, $0.narrowest)
      })
    {
      columns[column].width -= 1
    }
    return room < columns.cells ? [] : columns
  }
}

extension [CountColumn] {
  /// The cells that the columns take, with the gap before each.
  fileprivate var cells: Int { reduce(0) { $0 + $1.width + 2 } }
}
