public import Browser
public import Meeting
public import Notes
public import Search

/// Answers the browser's questions about the record: what a filter leaves, where a go-to leads.
///
/// The index is made when the first question comes, so that starting costs nothing.
public struct Finder: Sendable {
  private var index: SearchIndex
  let meeting: Meeting

  /// - Parameters:
  ///   - printed: A copy of the report, to which a go-to leads as well.
  ///   - store: Where the index of a large record is kept between runs; asked for when the index is
  ///     made.
  public init(
    _ meeting: Meeting, printed: PrintedText? = nil,
    store: @escaping @Sendable () -> IndexStore? = { nil }
  ) {
    self.meeting = meeting
    index = SearchIndex(
      meeting,
      printed: printed.map {
        PrintedPassage.all(paragraphs: $0.paragraphs, conclusions: $0.conclusions)
      } ?? [], store: store)
  }

  /// Takes up what the reader keeps from now on; looked at when a query asks for it.
  public mutating func take(_ notes: RecordNotes) {
    index.kept = { [meeting] in KeptRows(notes, of: meeting) }
  }

  /// Whether ``prepareBehind()`` has not ended yet; a question asked meanwhile would wait for it.
  public var isBeingPrepared: Bool { index.isBeingMade }

  /// Makes ready for questions about a large record, on another thread.
  public func prepareBehind() { index.makeBehind() }

  /// The number of places that a go-to offers.
  public static let limit = 200
  /// The number of hits while a query is being typed: what no screen shows takes no time.
  public static let typedLimit = 50

  /// The identifiers that match what the reader has typed into a filter.
  public func answer(
    _ request: FilterRequest, in language: Language = .english
  ) -> FilterAnswer {
    do {
      let query = try self.query(request.text, isEntered: request.isEntered)
      guard !query.isEmpty else {
        return FilterAnswer(request: request, matches: nil, advice: nil)
      }
      var matches = index.matches(query, kinds: Self.rows)
      if request.screen == .matrix { matches = index.withParts(matches, query) }
      let kinds = Self.kinds(shownIn: request)
      let advice = index.suggestion(for: query, kinds: kinds)?.description(in: language)
      return FilterAnswer(request: request, matches: matches, advice: advice)
    } catch {
      return FilterAnswer(request: request, matches: nil, advice: Self.advice(error, in: language))
    }
  }

  /// The places that a few letters lead to, best first.
  public func find(_ text: String, in language: Language = .english) -> FindAnswer {
    do {
      let query = try Query(typing: text, in: meeting)
      guard !query.isEmpty else { return FindAnswer(text: text, findings: [], advice: nil) }
      let hits = index.search(query, kinds: Self.kinds, limit: Self.limit)
      let findings = hits.compactMap { finding($0, in: language) }
      let advice =
        findings.isEmpty
        ? index.suggestion(for: query, kinds: Self.kinds)?.description(in: language) : nil
      return FindAnswer(text: text, findings: findings, advice: advice)
    } catch {
      return FindAnswer(text: text, findings: [], advice: Self.advice(error, in: language))
    }
  }

  /// Everything that a query matches: the best hits, and how many there are of each value.
  ///
  /// - Parameters:
  ///   - limit: The number of hits that are shown at most.
  ///   - isEntered: Whether all of it has been typed, so that an end left open is a mistake.
  public func search(
    _ text: String, limit: Int = limit, isEntered: Bool = false, in language: Language = .english
  ) -> SearchResult {
    do {
      let query = try self.query(text, isEntered: isEntered)
      guard !query.isEmpty,
        let answer = index.answer(query, limit: limit, facets: Set(Facet.allCases))
      else { return SearchResult(text: text) }
      let other =
        answer.count == 0
        ? index.suggestion(for: query) : index.spelling(besides: query, in: language)
      let advice = other?.description(in: language)
      return SearchResult(
        text: text, hits: answer.hits.compactMap { finding($0, in: language) }, count: answer.count,
        values: values(of: answer), advice: advice)
    } catch {
      return SearchResult(text: text, advice: Self.advice(error, in: language), isMistaken: true)
    }
  }

  private func query(_ text: String, isEntered: Bool) throws(QueryError) -> Query {
    isEntered ? try Query(text, in: meeting) : try Query(typing: text, in: meeting)
  }

  /// What is wrong with a query, the mend first, for a line that may be cut.
  private static func advice(_ error: QueryError, in language: Language) -> String {
    let description = error.description(in: language)
    let parts = description.split(separator: ";", omittingEmptySubsequences: true)
    guard parts.count > 1, let mend = parts.last else { return description }
    return "\(mend.drop { $0 == " " }) (\(parts.dropLast().joined(separator: ";")))"
  }

  /// What a go-to can lead to: everything but single points, whose interventions it finds.
  private static let kinds = Set(SearchRecord.Kind.allCases).subtracting([.point])

  /// What rows can stand for: everything but printed passages.
  private static let rows = Set(SearchRecord.Kind.allCases).subtracting([.printed])

  /// What the rows of a filtered pane stand for.
  private static func kinds(shownIn request: FilterRequest) -> Set<SearchRecord.Kind> {
    guard request.pane == 0 else {
      return [.intervention, .proceeding, .participant, .point, .provision]
    }
    switch request.screen {
    case .delegations: return [.delegation]
    case .people: return [.participant]
    case .officers: return [.officer]
    case .themes: return [.theme]
    case .topics: return [.topic]
    case .conclusions: return [.conclusion]
    case .documents: return [.document]
    case .instruments: return [.instrument]
    case .bodies: return [.body]
    case .discrepancies: return [.discrepancy]
    case .matrix: return [.intervention, .point]
    case .statistics: return [.participant, .intervention, .point]
    case .start, .comparison, .search, .cell, .notes: return rows
    }
  }
}
