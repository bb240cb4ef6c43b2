/// The scores that records have by their names for all parts of a query together.
///
/// In whole numbers: the sum over the parts, or the score for all words as one name times the
/// number of parts where that is more.
struct NameSums {
  private typealias Part = (names: [UInt8], least: UInt16, having: [UInt64])

  private let parts: [Part]
  private let joined: Part?
  private let weight: UInt16
  /// What no sum of 64 neighbours is more than.
  private let bounds: [UInt16]

  /// - Parameter isOpen: whether every record counts as though its texts were the best there are.
  init(_ parts: [RankedPart], _ joined: RankedPart?, isOpen: Bool) {
    func own(_ part: RankedPart) -> Part {
      (part.names.bytes, isOpen ? part.most : 0, part.texts?.set.bits ?? [])
    }
    self.parts = parts.map(own)
    self.joined = joined.map(own)
    weight = UInt16(clamping: parts.count)
    let blocks = (parts + (joined.map { [$0] } ?? [])).map(\.names.highest.count).max() ?? 0
    var bounds = Array(repeating: UInt16(0), count: max(1, blocks))
    for part in parts {
      Self.add(part.names.highest, least: isOpen ? part.most : 0, to: &bounds)
    }
    if let joined {
      var whole = Array(repeating: UInt16(0), count: bounds.count)
      Self.add(joined.names.highest, least: isOpen ? joined.most : 0, to: &whole)
      for block in bounds.indices { bounds[block] = max(bounds[block], whole[block] &* weight) }
    }
    self.bounds = bounds
  }

  /// What no sum is more than.
  var most: Int { Int(bounds.max() ?? 0) }

  private static func add(_ highest: [UInt8], least: UInt16, to bounds: inout [UInt16]) {
    if highest.isEmpty {
      if least > 0 { for block in bounds.indices { bounds[block] &+= least } }
    } else {
      for block in bounds.indices { bounds[block] &+= max(UInt16(highest[block]), least) }
    }
  }

  /// Calls `body` with every record of a set whose sum is more than a floor, and the sum, in order.
  ///
  /// - Parameter body: returns the floor for the records that follow.
  /// - Complexity: O(*n* / 64) but for the blocks of records in which a sum is more than the floor.
  func forEach(in found: RecordSet, above floor: Int, _ body: (Int, Int) -> Int) {
    var floor = floor
    let isUniform = bounds.count < found.bits.count
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 64) { sums in
      for (block, word) in found.bits.enumerated() where word != 0 {
        guard Int(bounds[isUniform ? 0 : block]) > floor, Int(fill(sums, block << 6)) > floor
        else { continue }
        var rest = word
        while rest != 0 {
          let place = rest.trailingZeroBitCount
          if Int(sums[place]) > floor { floor = body(block << 6 | place, Int(sums[place])) }
          rest &= rest - 1
        }
      }
    }
  }

  /// The sum of one record; its texts count only for what they have.
  func sum(of record: Int) -> Int {
    var sum = 0
    for part in parts { sum += Self.score(of: record, part) }
    guard let joined else { return sum }
    return max(sum, Self.score(of: record, joined) * Int(weight))
  }

  private static func score(of record: Int, _ part: Part) -> Int {
    let name = part.names.isEmpty ? 0 : Int(part.names[record])
    guard name < Int(part.least), part.having[record >> 6] >> UInt64(record & 63) & 1 == 1 else {
      return name
    }
    return Int(part.least)
  }

  /// Writes the sums of 64 records, and returns the greatest.
  private func fill(_ sums: UnsafeMutableBufferPointer<UInt16>, _ first: Int) -> UInt16 {
    for place in 0..<64 { sums[place] = 0 }
    for (names, least, _) in parts {
      if names.isEmpty {
        if least > 0 { for place in 0..<64 { sums[place] &+= least } }
      } else {
        names.withUnsafeBufferPointer { names in
          for place in 0..<64 { sums[place] &+= max(UInt16(names[first + place]), least) }
        }
      }
    }
    if let (names, least, _) = joined {
      if names.isEmpty {
        if least > 0 { for place in 0..<64 { sums[place] = max(sums[place], least &* weight) } }
      } else {
        names.withUnsafeBufferPointer { names in
          for place in 0..<64 {
            sums[place] = max(sums[place], max(UInt16(names[first + place]), least) &* weight)
          }
        }
      }
    }
    var greatest: UInt16 = 0
    for place in 0..<64 { greatest = max(greatest, sums[place]) }
    return greatest
  }
}
