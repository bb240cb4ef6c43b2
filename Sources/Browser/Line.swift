internal import Meeting

/// A line of a pane: a row, or the place in the record of what a row is made for.
///
/// A list of a large meeting has a line for each of its entries, but rows for those on the screen only.
enum Line: Hashable, Sendable {
  indirect case made(Row)
  case entity(MeetingTable, position: Int32)

  static func entity(_ table: MeetingTable, _ position: Int) -> Line {
    .entity(table, position: Int32(position))
  }

  /// Whether the line can be selected.
  var isEntry: Bool {
    switch self {
    case .made(let row): row.kind == .entry
    case .entity: true
    }
  }

  /// Whether it is one of those that the pane's heading counts.
  var isCounted: Bool {
    switch self {
    case .made(let row): row.isCounted
    case .entity: true
    }
  }

  var isHeading: Bool {
    switch self {
    case .made(let row): row.kind == .heading
    case .entity: false
    }
  }
}

extension [Row] {
  var lines: [Line] { map(Line.made) }
}
