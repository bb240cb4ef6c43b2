/// What a search found: the best hits, and how many there are of each value.
public struct SearchResult: Hashable, Sendable {
  /// What was searched for.
  public let text: String
  /// The best hits, the best first.
  public let hits: [Finding]
  /// The number of all hits.
  public let count: Int
  /// The values by which the hits can be narrowed, by field, the most frequent first.
  public let values: [ValueCount]
  /// What is wrong with the query, or what would match.
  public let advice: String?
  /// Whether the query could not be understood, so that nothing is known of what it matches.
  public let isMistaken: Bool

  public init(
    text: String, hits: [Finding] = [], count: Int = 0, values: [ValueCount] = [],
    advice: String? = nil, isMistaken: Bool = false
  ) {
    self.text = text
    self.hits = hits
    self.count = count
    self.values = values
    self.advice = advice
    self.isMistaken = isMistaken
  }
}

/// How many hits have one value of a field.
public struct ValueCount: Hashable, Sendable {
  /// The field as it stands in a query, such as `group`.
  public let field: String
  /// The value as it stands in a query, such as `workers`.
  public let value: String
  public let count: Int

  public init(field: String, value: String, count: Int) {
    self.field = field
    self.value = value
    self.count = count
  }
}
