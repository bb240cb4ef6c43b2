internal import OrderedCollections

/// The rows of one table, in record order and by identifier.
///
/// - Complexity: O(1) by position and, on average, by identifier.
public struct Table<Entity: Identifiable & Sendable>: Sendable where Entity.ID: Sendable {
  private let rows: OrderedDictionary<Entity.ID, Entity>

  /// A table of rows; of those with one identifier the first stands.
  init(_ rows: [Entity]) {
    self.rows = OrderedDictionary(
      rows.lazy.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(id: Entity.ID) -> Entity? { rows[id] }

  /// The position of a row in record order.
  public func position(of id: Entity.ID) -> Int? { rows.index(forKey: id) }
}

extension Table: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { rows.count }
  public subscript(position: Int) -> Entity { rows.elements.values[position] }
}
