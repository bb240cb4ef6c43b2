internal import Screen

/// Where everything stands for a size: lines of the frame, and the panes that are shown.
struct Layout: Hashable, Sendable {
  /// A pane that is shown, and the columns it has.
  struct Column: Hashable, Sendable {
    let pane: Int
    let columns: Range<Int>
    var width: Int { columns.count }
  }

  /// Three panes from this width on.
  static let threePanes = 110
  /// Two panes from this width on.
  static let twoPanes = 60
  /// Below this size there is only a message.
  static let smallest = Size(columns: 40, rows: 10)

  let size: Size
  /// Row of the rule below the tabs; `nil` where rows are few.
  let upperRule: Int?
  let lowerRule: Int?
  /// The rows of the panes, the first one their heading.
  let body: Range<Int>
  let hints: Int
  let message: Int
  let columns: [Column]

  init(size: Size, paneCount: Int, focus: Int, isZoomed: Bool) {
    self.size = size
    let isTall = size.rows >= 16
    message = size.rows - 1
    hints = size.rows - 2
    upperRule = isTall ? 2 : nil
    lowerRule = isTall ? size.rows - 3 : nil
    body = (isTall ? 3 : 2)..<max(isTall ? 3 : 2, size.rows - (isTall ? 3 : 2))
    columns = Self.columns(
      width: size.columns, paneCount: paneCount, focus: focus, isZoomed: isZoomed)
  }

  var isTooSmall: Bool {
    size.columns < Self.smallest.columns || size.rows < Self.smallest.rows
  }

  /// The rows of a pane below its heading.
  var rows: Range<Int> { min(body.lowerBound + 1, body.upperBound)..<body.upperBound }

  private static func columns(width: Int, paneCount: Int, focus: Int, isZoomed: Bool) -> [Column] {
    if paneCount == 1 || isZoomed || width < twoPanes {
      return [Column(pane: focus, columns: 0..<width)]
    }
    if width < threePanes {
      let left = focus == 0 ? 0 : 1
      let split = width * (left == 0 ? 9 : 8) / 20
      return [
        Column(pane: left, columns: 0..<split),
        Column(pane: left + 1, columns: split + 3..<width),
      ]
    }
    let first = width * 13 / 50
    let second = first + 3 + width * 15 / 50
    return [
      Column(pane: 0, columns: 0..<first),
      Column(pane: 1, columns: first + 3..<second),
      Column(pane: 2, columns: second + 3..<width),
    ]
  }
}
