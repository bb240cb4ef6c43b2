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

  public var title: String {
    switch self {
    case .start: "Start"
    case .delegations: "Delegations"
    case .people: "People"
    case .officers: "Officers"
    case .themes: "Themes"
    case .topics: "Topics"
    case .conclusions: "Conclusions"
    case .documents: "Documents"
    case .instruments: "Instruments"
    case .bodies: "Bodies"
    case .discrepancies: "Discrepancies"
    case .notes: "Notes"
    case .comparison: "Compare"
    case .statistics: "Statistics"
    case .search: "Search"
    case .matrix: "Matrix"
    case .cell: "Matrix"
    }
  }

  /// The title where there is little room for it.
  var shortTitle: String {
    switch self {
    case .delegations: "Deleg"
    case .officers: "Offic"
    case .conclusions: "Concl"
    case .documents: "Docs"
    default: title
    }
  }

  /// What one entry of the screen's list is called, in the singular and the plural.
  var noun: (one: String, many: String) {
    switch self {
    case .start: ("entry", "entries")
    case .delegations: ("delegation", "delegations")
    case .people: ("listing", "listings")
    case .officers: ("office", "offices")
    case .themes: ("theme", "themes")
    case .topics: ("topic", "topics")
    case .conclusions: ("conclusion", "conclusions")
    case .documents: ("document", "documents")
    case .instruments: ("instrument", "instruments")
    case .bodies: ("body", "bodies")
    case .discrepancies: ("discrepancy", "discrepancies")
    case .notes: ("entry", "entries")
    case .comparison: ("subject", "subjects")
    case .statistics: ("plot", "plots")
    case .search: ("value", "values")
    case .matrix: ("count", "counts")
    case .cell: ("entry", "entries")
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
  case record = "record order"
  case name = "name"
  case people = "most people"
  case interventions = "most interventions"
  case newest = "newest"
}
