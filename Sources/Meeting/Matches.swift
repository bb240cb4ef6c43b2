/// The rows of all tables that a query leaves.
public struct Matches: Hashable, Sendable {
  private var positions: [MeetingTable: PositionSet]

  public init(_ positions: [MeetingTable: PositionSet] = [:]) {
    self.positions = positions.filter { !$0.value.isEmpty }
  }

  /// The positions that are left of a table, in record order.
  public subscript(table: MeetingTable) -> PositionSet { positions[table] ?? PositionSet() }

  public func contains(_ table: MeetingTable, _ position: Int) -> Bool {
    positions[table]?.contains(position) ?? false
  }
}
