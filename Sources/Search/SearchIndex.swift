internal import Dispatch
public import Meeting
internal import Synchronization

/// Finds the records of one meeting.
///
/// The index is built when it is first used, in about the time of one screen refresh; copies
/// share it.
public struct SearchIndex: Sendable {
  private let source: Source
  /// What the reader keeps now; asked where a query asks for it.
  public var kept: @Sendable () -> KeptRows = { KeptRows() }

  /// - Parameters:
  ///   - printed: The passages of a copy of the report, searched beside the record.
  ///   - store: Where a part of the index is kept that takes long to build; asked for when the
  ///     index is made, on the thread that makes it.
  public init(
    _ meeting: Meeting, printed: [PrintedPassage] = [],
    store: @escaping @Sendable () -> IndexStore? = { nil }
  ) {
    source = Source(meeting, printed, store)
  }

  /// Whether the index is being made by ``makeBehind()``; a question asked meanwhile would wait.
  public var isBeingMade: Bool { source.isBeingMade.load(ordering: .acquiring) }

  /// Makes the index on another thread, for a record so large that nobody should wait for it.
  public func makeBehind() {
    let source = source
    source.isBeingMade.store(true, ordering: .releasing)
    DispatchQueue.global(qos: .utility).async {
      _ = source.engine
      source.isBeingMade.store(false, ordering: .releasing)
    }
  }

  /// Builds the index now, and not on the first question; for a thread that has the time.
  public func prepare() { _ = source.engine }

  /// The identifiers of the records of these kinds that the query matches.
  public func filter(_ query: Query, kinds: Set<SearchRecord.Kind>) -> Set<String> {
    let engine = source.engine
    var ids: Set<String> = []
    engine.matches(resolved(query), kinds).forEach { ids.insert(engine.id(of: $0)) }
    return ids
  }

  /// The rows of every table that the query matches.
  public func matches(
    _ query: Query, kinds: Set<SearchRecord.Kind> = Set(SearchRecord.Kind.allCases)
  ) -> Matches {
    let engine = source.engine
    var evaluation = Evaluation(engine, former: source.known)
    let found = evaluation.matches(resolved(query), kinds)
    source.keep(evaluation.known)
    return engine.positions(of: found)
  }

  /// Everything about a query at once: the best hits, all matches, and counts by facet.
  ///
  /// A query that asks for nothing matches everything and has no hits.
  ///
  /// - Parameter cancellation: a sign that the answer is no longer wanted.
  /// - Returns: `nil` where the search was cancelled.
  public func answer(
    _ query: Query, kinds: Set<SearchRecord.Kind> = Set(SearchRecord.Kind.allCases), limit: Int,
    facets: Set<Facet> = [], cancellation: Cancellation? = nil
  ) -> SearchAnswer? {
    let (engine, query) = (source.engine, resolved(query))
    var evaluation = Evaluation(engine, former: source.known, cancellation)
    let found = evaluation.matches(query, kinds)
    let hits = engine.hits(of: query, in: found, limit: limit, &evaluation)
    guard cancellation?.isCancelled != true else { return nil }
    let counts = engine.facets.counts(of: facets, in: found, engine)
    guard cancellation?.isCancelled != true else { return nil }
    let matches = engine.positions(of: found)
    source.keep(evaluation.known)
    let byKind = kinds.map { ($0, found.count(of: engine.space.range(of: $0))) }.filter { $0.1 > 0 }
    return SearchAnswer(
      hits: hits, matches: matches, count: byKind.reduce(0) { $0 + $1.1 },
      countByKind: Dictionary(uniqueKeysWithValues: byKind), facets: counts)
  }

  /// The number of records of these kinds that the query matches.
  public func count(
    _ query: Query, kinds: Set<SearchRecord.Kind> = Set(SearchRecord.Kind.allCases)
  ) -> Int {
    source.engine.matches(resolved(query), kinds).count
  }

  /// The best records of these kinds that the query matches, the best first, ties in record order.
  ///
  /// A query that asks for nothing finds nothing.
  public func search(
    _ query: Query, kinds: Set<SearchRecord.Kind> = Set(SearchRecord.Kind.allCases), limit: Int
  ) -> [Hit] {
    source.engine.search(resolved(query), kinds, limit: limit)
  }

  /// What to change so that a query that matches nothing of these kinds matches something.
  ///
  /// - Returns: `nil` where it matches something, or where no small change helps.
  public func suggestion(
    for query: Query, kinds: Set<SearchRecord.Kind> = Set(SearchRecord.Kind.allCases)
  ) -> QuerySuggestion? {
    let engine = source.engine
    var evaluation = Evaluation(engine, former: source.known)
    return engine.suggestion(for: resolved(query), kinds, &evaluation)
  }

  /// A nearer spelling for a query that matches little: where a word of it is found in names of other
  /// languages only, and the record knows one like it that gives more.
  public func spelling(
    besides query: Query, in language: Language,
    kinds: Set<SearchRecord.Kind> = Set(SearchRecord.Kind.allCases)
  ) -> QuerySuggestion? {
    source.engine.spelling(besides: resolved(query), kinds, in: language)
  }

  private func resolved(_ query: Query) -> Query { query.resolved(by: kept) }

  /// The engine, made on the first call.
  private final class Source: Sendable {
    private let meeting: Meeting
    private let printed: [PrintedPassage]
    private let store: @Sendable () -> IndexStore?
    private let made = Mutex<SearchEngine?>(nil)
    private let last = Mutex(Evaluation.Known())
    let isBeingMade = Atomic(false)

    init(
      _ meeting: Meeting, _ printed: [PrintedPassage],
      _ store: @escaping @Sendable () -> IndexStore?
    ) {
      (self.meeting, self.printed, self.store) = (meeting, printed, store)
    }

    /// What the parts of the last query hit, which are often parts of the next one.
    var known: Evaluation.Known { last.withLock(\.self) }

    func keep(_ known: Evaluation.Known) { last.withLock { $0 = known } }

    var engine: SearchEngine {
      made.withLock { engine in
        if let engine { return engine }
        let new = SearchEngine(meeting, printed: printed, reading: reading)
        engine = new
        return new
      }
    }

    /// What is kept of the record's speech, or is kept from now on.
    private var reading: SpeechReading? {
      guard let store = store() else { return nil }
      if let kept = kept(in: store) { return kept }
      let new = SpeechReading(meeting)
      store.write(new.stored(key: store.key))
      // What is stored takes less memory than what has been made.
      return kept(in: store) ?? new
    }

    private func kept(in store: IndexStore) -> SpeechReading? {
      store.read().flatMap { try? SpeechReading(stored: $0, key: store.key, meeting) }
    }
  }
}
