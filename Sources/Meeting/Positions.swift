/// The positions of some rows in their table, in record order unless it is said otherwise.
///
/// Four bytes for each row; copies share them.
public struct Positions: Hashable, Sendable {
  private let values: ArraySlice<Int32>

  init(_ values: ArraySlice<Int32>) {
    self.values = values
  }

  /// - Precondition: every position is that of a row, of which a table has fewer than 2^31.
  public init(_ positions: some Sequence<Int>) {
    values = positions.map { Int32($0) }[...]
  }

  static let none = Positions([] as ArraySlice<Int32>)
}

extension Positions: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { values.count }
  public subscript(index: Int) -> Int { Int(values[values.startIndex + index]) }
}

/// Some rows of a table, each made when it is asked for.
public struct TableRows<Entity: Identifiable & Sendable>: Sendable where Entity.ID: Sendable {
  public let table: Table<Entity>
  /// Where the rows stand in the table.
  public let positions: Positions

  public init(_ table: Table<Entity>, _ positions: Positions) {
    self.table = table
    self.positions = positions
  }
}

extension TableRows: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { positions.count }
  public subscript(index: Int) -> Entity { table[positions[index]] }
}

extension TableRows: Equatable where Entity: Equatable {
  public static func == (one: TableRows, other: TableRows) -> Bool { one.elementsEqual(other) }
}

extension TableRows: Hashable where Entity: Hashable {
  public func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
