/// A screen of the browser: a list, and what hangs on each of its entries.
public enum BrowserScreen: String, CaseIterable, Hashable, Sendable {
  case start
  case delegations
  case people
  case officers
  case themes
  case topics
  case conclusions
  case documents
  case instruments
  case bodies
  case discrepancies
  case notes
  case comparison
  case statistics
  case search
  case matrix
  /// What a count of the matrix counts.
  case cell

  /// The digit that opens the screen; the others are reached by links, go-to and the palette.
  public var digit: Character? {
    switch self {
    case .delegations: "1"
    case .people: "2"
    case .officers: "3"
    case .themes: "4"
    case .matrix: "5"
    case .topics: "6"
    case .conclusions: "7"
    case .documents: "8"
    case .search: "9"
    case .start, .instruments, .bodies, .discrepancies, .notes, .comparison, .statistics, .cell: nil
    }
  }

  /// The orders in which the screen's list can stand, the first one first.
  var orders: [SortOrder] {
    switch self {
    case .delegations: [.record, .name, .people, .interventions]
    case .people: [.record, .name, .interventions]
    case .topics, .instruments, .bodies: [.record, .name, .interventions]
    case .notes: [.record, .newest]
    case .start, .officers, .themes, .conclusions, .documents, .discrepancies,
      .comparison, .statistics, .search, .matrix, .cell:
      [.record]
    }
  }

  /// The screens as tabs, start page and help show them: those with a digit first, in its order.
  static var inOrder: [BrowserScreen] {
    allCases.filter { $0 == .start }
      + allCases.filter { $0.digit != nil }.sorted {
        ($0.digit ?? " ") < ($1.digit ?? " ")
      } + allCases.filter { $0.digit == nil && $0 != .start }
  }

  /// Whether the screen stands for something that must be chosen first, and has no key of its own.
  var isOpenedByChoice: Bool { self == .comparison || self == .cell }

  /// How many panes the screen has: its list, the entry's contents, and what they open.
  var paneCount: Int {
    switch self {
    case .start, .matrix, .statistics: 1
    default: 3
    }
  }
}

/// The order of a list.
public enum SortOrder: String, Hashable, Sendable {
  /// As the record has it.
  case record
  case name
  /// Most people first.
  case people
  /// Most interventions first.
  case interventions
  /// What was changed last first.
  case newest
}
