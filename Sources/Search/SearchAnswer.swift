public import Meeting

/// What a query finds: the best records, how many there are, and how they spread.
public struct SearchAnswer: Sendable {
  /// The best records, the best first, ties in record order.
  public let hits: [Hit]
  /// All records of the kinds that were asked for, by position in their tables.
  public let matches: Matches
  /// The number of records of all these kinds.
  public let count: Int
  /// The number of records of each of these kinds, without the kinds that have none.
  public let countByKind: [SearchRecord.Kind: Int]
  /// For each facet that was asked for its values, the most frequent first, ties in the order
  /// of the meeting; values that no record has are left out.
  public let facets: [Facet: [FacetCount]]
}

/// A property of records by which hits are counted.
public enum Facet: String, CaseIterable, Hashable, Sendable {
  case group, country, delegation, theme, topic, instrument
  /// What a point does; of an intervention what its points do.
  case pointKind = "kind"
}

/// How many hits have one value of a facet.
public struct FacetCount: Hashable, Sendable {
  /// The identifier of the value as it stands in the data; of a country its two-letter code.
  public let value: String
  /// The number of records that have it; a record with several values counts for each.
  public let count: Int

  public init(value: String, count: Int) {
    (self.value, self.count) = (value, count)
  }
}
