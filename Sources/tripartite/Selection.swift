internal import Wording
internal import Archive
internal import Meeting
internal import Search
internal import Settings

/// The rows of one listing that a query matches.
struct Selection {
  /// Their identifiers; `nil` where there is no query, and all rows stand.
  let ids: Set<String>?
  /// What to change so that something matches; `nil` where something does.
  let mend: String?

  /// Reads the words of a query and matches them with the rows of one kind.
  ///
  /// - Throws: a usage failure where the query is not well formed.
  init(
    _ words: [String], of kind: ListingKind, in meeting: Meeting, _ settings: Settings
  ) throws(CommandFailure) {
    self.init(
      try Query(words: words, in: meeting), of: kind, in: meeting, SearchIndex(meeting, settings))
  }

  /// Matches a query with the rows of one kind, by an index that other queries use too.
  init(_ query: Query, of kind: ListingKind, in meeting: Meeting, _ index: SearchIndex) {
    guard !query.isEmpty else {
      (ids, mend) = (nil, nil)
      return
    }
    let kinds: Set = [kind.searched]
    let matched = kind.rows(of: index.filter(query, kinds: kinds), in: meeting)
    ids = matched
    mend = matched.isEmpty ? index.mend(for: query, in: kind.rawValue, kinds: kinds) : nil
  }
}

extension ListingKind {
  /// The rows of the listing that records stand for; a trace and a fact go with their point.
  fileprivate func rows(of records: Set<String>, in meeting: Meeting) -> Set<String> {
    switch self {
    case .traces:
      Set(meeting.traces.filter { records.contains($0.point.rawValue) }.map(\.id.rawValue))
    case .facts:
      Set(
        meeting.facts.filter { $0.point.map { records.contains($0.rawValue) } ?? false }
          .map(\.id.rawValue))
    default: records
    }
  }
}

extension Query {
  /// The query that the words of a command line make.
  ///
  /// - Parameter meeting: the record that is asked; `nil` before it is read.
  init(words: [String], in meeting: Meeting? = nil) throws(CommandFailure) {
    let text = words.joined(separator: " ")
    do {
      if let meeting { try self.init(text, in: meeting) } else { try self.init(text) }
    } catch {
      throw .usage(error.description(in: Program.language))
    }
  }
}
