internal import Meeting
internal import Screen
internal import Wording

/// Where the columns of a matrix stand in a width: names, counts as far as there is room, totals.
struct MatrixLayout {
  /// A column of counts that is shown.
  struct Column {
    /// The position among the columns of the matrix; their number for the totals.
    let index: Int
    let heading: String
    let columns: Range<Int>
  }

  let titleWidth: Int
  /// The columns that are shown, the totals last.
  let columns: [Column]
  /// Whether there are columns left of the first one that is shown, and right of the last.
  let hasLeft: Bool
  let hasRight: Bool
  /// Where it is said in whose name somebody spoke, and what more there may be; `nil` for no room.
  let remarks: Range<Int>?

  /// Between columns: the mark of the cursor, and the blank that parts them.
  private static let gap = 2
  private static let narrowestHeading = 4
  private static let widestHeading = 12
  /// The cells that the names of rows keep at least.
  private static let shortestTitle = 10

  /// Below this a heading tells little, and remarks may not narrow it.
  private static let readableHeading = 7

  init(_ matrix: Matrix, left: Int, width: Int, language: Language) {
    let remark = matrix.rows.map { $0.remark(in: language).columns }.max() ?? 0
    let room = width - Self.gap - remark
    let narrower = MatrixLayout(matrix, left: left, width: room, language, remark: remark)
    self =
      remark > 0 && room > 0 && narrower.isReadable(matrix, in: language)
      ? narrower : MatrixLayout(matrix, left: left, width: width, language, remark: 0)
  }

  private func isReadable(_ matrix: Matrix, in language: Language) -> Bool {
    !hasLeft && !hasRight
      && columns.dropLast().allSatisfy {
        let heading = matrix.columns[$0.index].shortNames[language].columns
        return $0.columns.count >= min(heading, Self.readableHeading)
      }
  }

  private init(_ matrix: Matrix, left: Int, width: Int, _ language: Language, remark: Int) {
    let names = matrix.rows.map { $0.title(in: language).columns }.max() ?? 0
    let digits = String(matrix.total).count
    let headings = matrix.columns.map { $0.shortNames[language] }
    let totalWidth = max(digits, 5)
    let forAll = width - totalWidth - Self.gap
    let wanted = min(max(names, 6), max(10, width * 2 / 5))
    let narrowest = headings.count * (max(digits + 1, Self.narrowestHeading) + Self.gap)
    // Names give way where all columns can be seen for it.
    let shortest = min(wanted, max(Self.shortestTitle, width / 4))
    let titleWidth = forAll - narrowest >= shortest ? min(wanted, forAll - narrowest) : wanted
    let room = forAll - titleWidth
    let widths = Self.widths(headings, narrowest: digits + 1, room: room)
    var shown: [Column] = []
    var start = titleWidth
    for index in headings.indices.dropFirst(left) {
      let end = start + Self.gap + widths[index]
      guard end <= titleWidth + room else { break }
      shown.append(
        Column(
          index: index, heading: headings[index].cut(to: widths[index]),
          columns: start + Self.gap..<end))
      start = end
    }
    hasLeft = left > 0
    hasRight = left + shown.count < headings.count
    shown.append(
      Column(
        index: headings.count, heading: language.words.total,
        columns: start + Self.gap..<start + Self.gap + totalWidth))
    let end = start + Self.gap + totalWidth
    remarks = remark > 0 ? end + Self.gap..<end + Self.gap + remark : nil
    self.titleWidth = titleWidth
    columns = shown
  }

  /// The widths of the columns: in full where all fit, else cut evenly as far as they tell something.
  private static func widths(_ headings: [String], narrowest: Int, room: Int) -> [Int] {
    var limit = widestHeading
    func widths() -> [Int] {
      headings.map { max(narrowest, min($0.columns, limit)) }
    }
    while limit > narrowestHeading, widths().reduce(0, { $0 + $1 + gap }) > room { limit -= 1 }
    // Where they do not fit however short, there is scrolling, and they may as well be readable.
    let fits = widths().reduce(0) { $0 + $1 + gap } <= room
    if !fits { limit = 7 }
    return fits ? widened(widths(), headings, room: room) : widths()
  }

  /// What is left of the room goes to headings that are cut, first to those that lack least.
  private static func widened(_ widths: [Int], _ headings: [String], room: Int) -> [Int] {
    var widths = widths
    var left = room - widths.reduce(0) { $0 + $1 + gap }
    func lack(_ index: Int) -> Int { headings[index].columns - widths[index] }
    for index in widths.indices.sorted(by: { (lack($0), $0) < (lack($1), $1) }) {
      let more = min(max(0, min(headings[index].columns, widestHeading) - widths[index]), left)
      widths[index] += more
      left -= more
    }
    return widths
  }
}
