/// The rows of a table too large for memory as values: each is made when it is asked for, of
/// whatever holds it.
///
/// The closures are called from any thread, and give the same row for the same position for ever.
public struct StoredRows<Entity: Identifiable & Sendable>: Sendable where Entity.ID: Sendable {
  public let count: Int
  /// The rows whose identifier an earlier row has, in order.
  let duplicates: [Int]
  let row: @Sendable (Int) -> Entity
  let outline: @Sendable (Int) -> Entity
  let find: @Sendable (Entity.ID, Int) -> Int?

  /// - Parameters:
  ///   - duplicates: The rows whose identifier an earlier row has, in order.
  ///   - row: The row at a position.
  ///   - outline: The same row without its texts: identifiers, numbers and words of closed lists
  ///     stand, and the length of a text alone is of account, whether it is none or some.
  ///   - find: The position of the first row with an identifier; it may well be that of the
  ///     number given, or the one after.
  public init(
    count: Int, duplicates: [Int], row: @escaping @Sendable (Int) -> Entity,
    outline: @escaping @Sendable (Int) -> Entity,
    find: @escaping @Sendable (Entity.ID, Int) -> Int?
  ) {
    self.count = count
    self.duplicates = duplicates
    self.row = row
    self.outline = outline
    self.find = find
  }
}

/// The tables of a meeting that are stored; `nil` for those whose rows are all in memory.
public struct StoredTables: Sendable {
  public var participants: StoredRows<Participant>?
  public var interventions: StoredRows<Intervention>?
  public var points: StoredRows<Point>?
  public var traces: StoredRows<Trace>?
  public var facts: StoredRows<Fact>?

  public init() {}
}
