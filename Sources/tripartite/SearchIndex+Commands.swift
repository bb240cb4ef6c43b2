internal import Wording
internal import Archive
internal import IndexCache
internal import Meeting
internal import Search
internal import Session
internal import Settings
internal import Storage

extension ListingKind {
  /// The kind of record that stands for a row of the listing, or holds what the row is about.
  var searched: SearchRecord.Kind {
    switch self {
    case .delegations: .delegation
    case .people: .participant
    case .officers: .officer
    case .themes: .theme
    case .interventions: .intervention
    case .points: .point
    case .topics: .topic
    case .instruments: .instrument
    case .bodies: .body
    case .conclusions: .conclusion
    case .documents: .document
    case .provisions: .provision
    case .traces, .facts: .point
    case .discrepancies: .discrepancy
    case .proceedings: .proceeding
    }
  }
}

extension SearchIndex {
  /// The index of the record that the settings name; that of a large one is kept for the next time.
  init(_ meeting: Meeting, _ settings: Settings, printed: [PrintedPassage] = []) {
    let folder = settings.data
    self.init(meeting, printed: printed, store: { IndexStore(ofFolder: folder) })
    kept = { KeptRows(NotesFile.ofUser().notes(of: meeting), of: meeting) }
  }

  /// What to change in a query that matched nothing, on one line.
  func mend(
    for query: Query, in place: String, kinds: Set<SearchRecord.Kind>
  ) -> String {
    let isEverywhere = kinds.count == SearchRecord.Kind.allCases.count
    let advice =
      suggestion(for: query, kinds: kinds)?.description(in: Program.language)
      ?? Self.advice(query, isEverywhere: isEverywhere)
    return Program.words.nothingMatches(query.description, in: place, advice: advice)
  }

  private static func advice(_ query: Query, isEverywhere: Bool) -> String {
    let words = Program.words
    let advice = query.isOnePart ? words.tryAnotherSpelling : words.useFewerWords
    return isEverywhere ? advice : words.orSearchEverywhere(advice)
  }
}

extension IndexStore {
  /// Where the index of a data folder is kept between runs; `nil` for the bundled record.
  init?(ofFolder folder: String?) {
    guard let folder,
      let store = IndexCache(environment: Environment.folders)?.store(ofFolder: folder)
    else { return nil }
    self = store
  }
}
