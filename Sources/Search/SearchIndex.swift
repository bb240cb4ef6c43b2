public import Meeting
internal import Synchronization

/// Finds the records of one meeting.
///
/// The index is built when it is first used, in about the time of one screen refresh; copies
/// share it.
public struct SearchIndex: Sendable {
  private let source: Source

  public init(_ meeting: Meeting) {
    source = Source(meeting)
  }

  /// The identifiers of the records of these kinds that the query matches.
  public func filter(_ query: Query, kinds: Set<SearchRecord.Kind>) -> Set<String> {
    let engine = source.engine
    var ids: Set<String> = []
    engine.matches(query, kinds).forEach { ids.insert(engine.records[$0].id) }
    return ids
  }

  /// The rows of every table that the query matches.
  public func matches(_ query: Query) -> Matches {
    let engine = source.engine
    let found = engine.matches(query, Set(SearchRecord.Kind.allCases))
    var positions: [MeetingTable: PositionSet] = [:]
    for (kind, range) in engine.kinds {
      positions[kind.table] = found.positions(in: range)
    }
    return Matches(positions)
  }

  /// The number of records of these kinds that the query matches.
  public func count(
    _ query: Query, kinds: Set<SearchRecord.Kind> = Set(SearchRecord.Kind.allCases)
  ) -> Int {
    source.engine.matches(query, kinds).count
  }

  /// The best records of these kinds that the query matches, the best first, ties in record order.
  ///
  /// A query that asks for nothing finds nothing.
  public func search(
    _ query: Query, kinds: Set<SearchRecord.Kind> = Set(SearchRecord.Kind.allCases), limit: Int
  ) -> [Hit] {
    source.engine.search(query, kinds, limit: limit)
  }

  /// What to change so that a query that matches nothing of these kinds matches something.
  ///
  /// - Returns: `nil` where it matches something, or where no small change helps.
  public func suggestion(
    for query: Query, kinds: Set<SearchRecord.Kind> = Set(SearchRecord.Kind.allCases)
  ) -> QuerySuggestion? {
    source.engine.suggestion(for: query, kinds)
  }

  /// The engine, made on the first call.
  private final class Source: Sendable {
    private let meeting: Meeting
    private let made = Mutex<SearchEngine?>(nil)

    init(_ meeting: Meeting) {
      self.meeting = meeting
    }

    var engine: SearchEngine {
      made.withLock { engine in
        if let engine { return engine }
        let new = SearchEngine(meeting)
        engine = new
        return new
      }
    }
  }
}
