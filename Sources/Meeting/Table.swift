internal import OrderedCollections

/// The rows of one table, in record order and by identifier.
///
/// Small tables hold their rows; of large ones a row is made whenever it is asked for, which
/// takes a microsecond or two: ask for the rows that are needed, not for all.
///
/// - Complexity: O(1) by position and, on average, by identifier.
public struct Table<Entity: Identifiable & Sendable>: Sendable where Entity.ID: Sendable {
  private enum Storage: Sendable {
    case held(OrderedDictionary<Entity.ID, Entity>)
    case stored(StoredRows<Entity>)
  }

  private let storage: Storage

  /// A table of rows; of those with one identifier the first stands.
  init(_ rows: [Entity], stored: StoredRows<Entity>? = nil) {
    storage =
      if let stored { .stored(stored) } else {
        .held(
          OrderedDictionary(
            rows.lazy.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
      }
  }

  public subscript(id: Entity.ID) -> Entity? {
    switch storage {
    case .held(let rows): rows[id]
    case .stored(let rows): rows.find(id, 0).map(rows.row)
    }
  }

  /// The position of a row in record order.
  public func position(of id: Entity.ID) -> Int? { position(of: id, near: 0) }

  /// The position of a row, which may well be at a place, or the one after.
  func position(of id: Entity.ID, near place: Int) -> Int? {
    switch storage {
    case .held(let rows): rows.index(forKey: id)
    case .stored(let rows): rows.find(id, place)
    }
  }
}

extension Table {
  /// The row at a position without its texts.
  ///
  /// Of a text only stands whether it is empty; identifiers, numbers and words of closed lists
  /// stand. In a third of the time of the row.
  public func outline(at position: Int) -> Entity {
    switch storage {
    case .held(let rows): rows.elements.values[position]
    case .stored(let rows): rows.outline(position)
    }
  }

  /// All rows in outline, for counts that go through a whole table.
  public var outlines: some RandomAccessCollection<Entity> & Sendable {
    TableOutlines(table: self)
  }
}

/// The rows of a table without their texts.
private struct TableOutlines<Entity: Identifiable & Sendable>: RandomAccessCollection, Sendable
where Entity.ID: Sendable {
  let table: Table<Entity>

  var startIndex: Int { 0 }
  var endIndex: Int { table.count }
  subscript(position: Int) -> Entity { table.outline(at: position) }
}

extension Table: RandomAccessCollection {
  public var startIndex: Int { 0 }

  public var endIndex: Int {
    switch storage {
    case .held(let rows): rows.count
    case .stored(let rows): rows.count
    }
  }

  public subscript(position: Int) -> Entity {
    switch storage {
    case .held(let rows): rows.elements.values[position]
    case .stored(let rows): rows.row(position)
    }
  }
}
