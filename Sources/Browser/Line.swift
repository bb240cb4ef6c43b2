internal import Meeting

/// A line of a pane: a row, or the place in the record of what a row is made for.
///
/// A list of a large meeting has a line for each of its entries, but rows for those on the screen only.
enum Line: Hashable, Sendable {
  indirect case made(Row)
  case entity(MeetingTable, position: Int32)
  /// An intervention under its speaker.
  case speech(position: Int32)
  /// A paragraph of an intervention, by its number in the report.
  case paragraph(Int32, position: Int32)

  static func entity(_ table: MeetingTable, _ position: Int) -> Line {
    .entity(table, position: Int32(position))
  }

  static func speeches(_ positions: Positions) -> [Line] {
    positions.map { .speech(position: Int32($0)) }
  }

  /// Whether the line can be selected.
  var isEntry: Bool {
    switch self {
    case .made(let row): row.kind == .entry
    case .entity, .speech, .paragraph: true
    }
  }

  /// Whether it is one of those that the pane's heading counts.
  var isCounted: Bool {
    switch self {
    case .made(let row): row.isCounted
    case .entity, .speech, .paragraph: true
    }
  }

  /// Whether its row is made already.
  var isMade: Bool { if case .made = self { true } else { false } }

  var isHeading: Bool {
    switch self {
    case .made(let row): row.kind == .heading
    case .entity, .speech, .paragraph: false
    }
  }
}

extension [Row] {
  var lines: [Line] { map(Line.made) }
}
