/// Cells that come again and again, each once, by number.
struct CellTable: Sendable {
  /// More have no number.
  static let limit = 1 << 16

  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]
  /// Numbers, or -1; twice as many as there can be cells.
  private var slots: [Int32] = Array(repeating: -1, count: limit * 2)

  /// The number of a cell, which gets one if it has none; `nil` where there are too many.
  mutating func number(of cell: ArraySlice<UInt8>) -> Int? {
    let mask = slots.count - 1
    var slot = Self.hash(of: cell) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if self[number] == cell { return number }
      slot = (slot + 1) & mask
    }
    guard starts.count <= Self.limit else { return nil }
    slots[slot] = Int32(starts.count - 1)
    bytes += cell
    starts.append(UInt32(bytes.count))
    return starts.count - 2
  }

  private subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// Seeded anew in every run of the program, so that no file can be made to collide.
  private static func hash(of cell: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    cell.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }

  /// The same cells, of which none gets a number any more.
  var packed: CellTable {
    var packed = self
    packed.slots = []
    return packed
  }

  /// Writes a cell.
  ///
  /// - Returns: the number of its bytes.
  func copy(_ number: Int, into row: UnsafeMutableRawBufferPointer, at place: Int) -> Int {
    let (start, end) = (Int(starts[number]), Int(starts[number + 1]))
    bytes.withUnsafeBytes { bytes in
      UnsafeMutableRawBufferPointer(rebasing: row[place...]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
    }
    return end - start
  }
}
