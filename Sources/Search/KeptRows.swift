public import Meeting

/// What the reader keeps of a record, for `has:note` and `has:mark`.
public struct KeptRows: Hashable, Sendable {
  /// The rows that have a note of the reader's.
  public let noted: Matches
  /// The rows that the reader has marked.
  public let marked: Matches

  public init(noted: Matches = Matches(), marked: Matches = Matches()) {
    (self.noted, self.marked) = (noted, marked)
  }
}

extension Query {
  /// The same query of what is kept now, which no index knows.
  ///
  /// - Parameter kept: asked only where the query asks for something that is kept.
  func resolved(by kept: () -> KeptRows) -> Query {
    guard let root, root.parts.contains(where: \.asksForKept) else { return self }
    let kept = kept()
    return Query(
      root.mapping { part in
        switch part.possession {
        case .note: .field(.has, .rows(kept.noted, called: Possession.note.rawValue))
        case .mark: .field(.has, .rows(kept.marked, called: Possession.mark.rawValue))
        default: part
        }
      })
  }
}

extension Query.Node {
  /// What a part with the field `has` asks for.
  fileprivate var possession: Query.Possession? {
    guard case .field(.has, .text(let name)) = self else { return nil }
    return Query.Possession(rawValue: name)
  }

  fileprivate var asksForKept: Bool { possession?.isReaders ?? false }

  /// The words, phrases and fields of the query.
  fileprivate var parts: [Query.Node] {
    switch self {
    case .word, .phrase, .field: [self]
    case .and(let parts), .or(let parts): parts.flatMap(\.parts)
    case .not(let part): part.parts
    }
  }

  /// The query with another part for each of its words, phrases and fields.
  fileprivate func mapping(_ other: (Query.Node) -> Query.Node) -> Query.Node {
    switch self {
    case .word, .phrase, .field: other(self)
    case .and(let parts): .and(parts.map { $0.mapping(other) })
    case .or(let parts): .or(parts.map { $0.mapping(other) })
    case .not(let part): .not(part.mapping(other))
    }
  }
}
