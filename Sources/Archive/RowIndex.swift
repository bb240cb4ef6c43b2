/// Finds the rows of a table by identifier: open addressing over positions, the identifiers staying
/// where they are.
///
/// Four to twelve bytes for each row.
struct RowIndex: Sendable {
  /// Positions, or -1; the number of slots is a power of two.
  private var slots: [Int32]
  /// The rows whose identifier an earlier row has, in order.
  private(set) var duplicates: [Int] = []

  /// - Parameter key: The identifier of the row at a position.
  /// - Complexity: O(*n*) on average.
  init(count: Int, key: (Int) -> String) {
    var size = 16
    while size * 3 < count * 4 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for position in 0..<count {
      let id = key(position)
      let slot = slot(of: id, key: key)
      if slots[slot] < 0 {
        slots[slot] = Int32(position)
      } else {
        duplicates.append(position)
      }
    }
  }

  /// The position of the first row with an identifier.
  ///
  /// - Complexity: O(1) on average.
  func position(of id: String, key: (Int) -> String) -> Int? {
    let position = slots[slot(of: id, key: key)]
    return position < 0 ? nil : Int(position)
  }

  /// The slot where an identifier stands, or would.
  private func slot(of id: String, key: (Int) -> String) -> Int {
    let mask = slots.count - 1
    // Seeded anew in every run of the program, so that no file can be made to collide.
    var slot = id.hashValue & mask
    while slots[slot] >= 0, key(Int(slots[slot])) != id { slot = (slot + 1) & mask }
    return slot
  }
}
