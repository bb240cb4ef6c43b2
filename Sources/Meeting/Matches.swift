/// The rows of all tables that a query leaves.
public struct Matches: Hashable, Sendable {
  private var positions: [MeetingTable: PositionSet]
  /// The rows that each part leaves of a query whose parts must all match; none unless asked for.
  public private(set) var parts: [Matches] = []

  public init(_ positions: [MeetingTable: PositionSet] = [:]) {
    self.positions = positions.filter { !$0.value.isEmpty }
  }

  /// The same rows, and those that each part of the query leaves.
  public func with(parts: [Matches]) -> Matches {
    var matches = self
    matches.parts = parts
    return matches
  }

  /// The positions that are left of a table, in record order.
  public subscript(table: MeetingTable) -> PositionSet { positions[table] ?? PositionSet() }

  public func contains(_ table: MeetingTable, _ position: Int) -> Bool {
    positions[table]?.contains(position) ?? false
  }
}
