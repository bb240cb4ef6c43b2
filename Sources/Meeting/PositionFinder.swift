/// Finds the positions of rows by identifier, fast where references come in the order of the rows.
struct PositionFinder<Entity: Identifiable & Sendable>
where Entity.ID == Identifier<Entity> {
  private let table: Table<Entity>
  private var last: (id: Identifier<Entity>, position: Int)?

  init(_ table: Table<Entity>) {
    self.table = table
  }

  /// The position of a row.
  ///
  /// - Complexity: O(1); without a look-up where it is the row found last, or the next one.
  mutating func position(of id: Identifier<Entity>) -> Int? {
    if let last {
      if last.id == id { return last.position }
      let next = last.position + 1
      if next < table.count, table.outline(at: next).id == id {
        self.last = (id, next)
        return next
      }
    }
    guard let position = table.position(of: id) else { return nil }
    last = (id, position)
    return position
  }
}
