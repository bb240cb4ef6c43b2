internal import Meeting
internal import Screen
internal import Wording

extension PlotLayout {
  /// A strip for each group along the themes, and how often it took the floor in all.
  static func strips(
    _ course: Course, total: Int, language: Language, width: Int
  ) -> [PlotLine] {
    let names = course.groups.map { $0.group.names[language] }
    let title = min(max(6, width / 3), names.map(\.columns).max() ?? 0)
    let number = String(total).count
    let cells = max(
      course.segments.count, width - title - number - 2 - (course.segments.count + 1))
    let widths = course.widths(cells: cells)
    let strips = course.groups.map { course.strips($0, cells: cells) }
    let highest = strips.flatMap { $0 }.flatMap { $0 }.max() ?? 0
    let heads = zip(course.segments, widths).map { $0.names[language].cut(to: $1).padded(to: $1) }
    let head = String(repeating: " ", count: title) + " │" + heads.joined(separator: "│") + "│"
    let rows = course.groups.indices.map { row in
      let turns = course.groups[row]
      let strip = strips[row].map { Strip($0, of: highest).text }.joined(separator: "│")
      let count = String(turns.paragraphs.count)
      let gap = String(repeating: " ", count: max(1, number - count.count + 1))
      return PlotLine(
        .row(.group(turns.group)), "\(names[row].padded(to: title)) │\(strip)│\(gap)\(count)",
        nameColumns: title)
    }
    return [PlotLine(.columnHeads, head.withoutTrailingBlanks)] + rows
      + [PlotLine(.note, "  \(language.words.fullCell(highest))")]
  }
}
