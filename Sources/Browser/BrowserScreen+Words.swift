public import Meeting
internal import Wording

extension BrowserScreen {
  /// What the tab, the start page and the breadcrumb call the screen.
  public func title(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .start: words.start
    case .delegations: words.delegations
    case .people: words.people
    case .officers: words.officers
    case .themes: words.themes
    case .topics: words.topics
    case .conclusions: words.conclusions
    case .documents: words.documents
    case .instruments: words.instruments
    case .bodies: words.bodies
    case .discrepancies: words.discrepancies
    case .notes: words.notes
    case .comparison: words.comparison
    case .statistics: words.statistics
    case .search: words.search
    case .matrix, .cell: words.matrix
    }
  }

  /// The title where there is little room for it.
  func shortTitle(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .delegations: words.shortDelegations
    case .people: words.shortPeople
    case .officers: words.shortOfficers
    case .conclusions: words.shortConclusions
    case .documents: words.shortDocuments
    case .search: words.shortSearch
    default: title(in: language)
    }
  }

  /// So many entries of the screen's list; empty where its entries are not counted.
  func entries(_ count: Int, in language: Language) -> String {
    let words = language.words
    return switch self {
    case .delegations: words.delegations(count)
    case .people: words.listings(count)
    case .officers: words.offices(count)
    case .themes: words.themes(count)
    case .topics: words.topics(count)
    case .conclusions: words.conclusions(count)
    case .documents: words.documents(count)
    case .instruments: words.instruments(count)
    case .bodies: words.bodies(count)
    case .discrepancies: words.discrepancies(count)
    case .notes: words.noteEntries(count)
    case .comparison: words.subjects(count)
    case .start, .statistics, .search, .matrix, .cell: ""
    }
  }
}

extension SortOrder {
  /// How many entries a list has, and the order in which they stand.
  func heading(_ count: String, in language: Language) -> String {
    switch self {
    case .record: count
    case .name: language.words.byName(count)
    case .people: language.words.byPeople(count)
    case .interventions: language.words.byInterventions(count)
    case .newest: language.words.newestFirst(count)
    }
  }

  /// That a list stands in this order now.
  func message(in language: Language) -> String {
    switch self {
    case .record: language.words.sortedByRecord
    case .name: language.words.sortedByName
    case .people: language.words.sortedByPeople
    case .interventions: language.words.sortedByInterventions
    case .newest: language.words.sortedByNewest
    }
  }
}
