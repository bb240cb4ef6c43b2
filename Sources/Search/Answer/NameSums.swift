/// The scores that records have by their names for all parts of a query together.
///
/// In whole numbers: the sum over the parts, or the score for all words as one name times the
/// number of parts where that is more.
struct NameSums: Sendable {
  fileprivate struct Part: Sendable {
    /// How good a hit the names of each record are; empty for none.
    let names: [UInt8]
    /// What its texts give a record at least, if it has any with the part.
    let least: UInt8
    /// A bit for every record with such texts; empty where these do not count.
    let having: [UInt64]

    init(_ part: RankedPart, isOpen: Bool) {
      names = part.names.bytes
      least = isOpen ? UInt8(clamping: part.most) : 0
      having = least > 0 ? part.texts?.set.bits ?? [] : []
    }

    /// All words as one, whose texts are not known yet.
    init(_ joined: RankedPart, of parts: [RankedPart]) {
      names = joined.names.bytes
      let sets = parts.compactMap { $0.texts?.set.bits }
      let isPossible = sets.count == parts.count
      least = isPossible ? UInt8(clamping: Relevance.bound) : 0
      having = isPossible ? sets.dropFirst().reduce(into: sets[0]) { $0.intersect($1) } : []
    }
  }

  private let parts: [Part]
  private let joined: Part?
  private let weight: UInt16
  /// What no sum of 64 neighbours is more than.
  private let bounds: [UInt16]

  /// - Parameter isOpen: whether the texts of records count as though they were the best there are.
  init(_ parts: [RankedPart], _ joined: RankedPart?, isOpen: Bool) {
    self.parts = parts.map { Part($0, isOpen: isOpen) }
    self.joined = joined.map {
      isOpen && !$0.isWhole ? Part($0, of: parts) : Part($0, isOpen: isOpen)
    }
    weight = UInt16(clamping: parts.count)
    let blocks = zip(self.parts, parts).flatMap { [$0.having.count, $1.names.highest.count] }
    let count = max(
      blocks.max() ?? 0, joined?.names.highest.count ?? 0, self.joined?.having.count ?? 0, 1)
    var bounds = Array(repeating: UInt16(0), count: count)
    for (own, part) in zip(self.parts, parts) {
      own.forEachBound(of: part.names.highest, count) { bounds[$0] &+= $1 }
    }
    if let own = self.joined, let joined {
      let weight = weight
      own.forEachBound(of: joined.names.highest, count) {
        bounds[$0] = max(bounds[$0], $1 &* weight)
      }
    }
    self.bounds = bounds
  }

  /// What no sum is more than.
  var most: Int { Int(bounds.max() ?? 0) }

  /// The time that all sums take, in nanoseconds or so.
  var cost: Int { bounds.count * 20 * (parts.count + 1) }

  /// Calls `body` with every record of a set whose sum is more than a floor, and the sum, in order.
  ///
  /// - Parameters:
  ///   - stretch: only records of it; it begins at a multiple of 64.
  ///   - body: returns the floor for the records that follow.
  /// - Complexity: O(*n* / 64) but for the blocks of records in which a sum is more than the floor.
  func forEach(
    in found: RecordSet, _ stretch: Range<Int>, above floor: Int, _ body: (Int, Int) -> Int
  ) {
    var floor = floor
    let blocks = (stretch.lowerBound >> 6)..<((stretch.upperBound + 63) >> 6)
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 64) { sums in
      for block in blocks.clamped(to: bounds.indices) where Int(bounds[block]) > floor {
        var rest = found.bits[block]
        guard rest != 0, Int(fill(sums, block)) > floor else { continue }
        while rest != 0 {
          let place = rest.trailingZeroBitCount
          if Int(sums[place]) > floor { floor = body(block << 6 | place, Int(sums[place])) }
          rest &= rest - 1
        }
      }
    }
  }

  /// Calls `body` with every block of 64 neighbours in which a sum may be more than a floor, with
  /// their sums here and by another account, and with those of them that are in a set.
  ///
  /// - Parameters:
  ///   - stretch: only blocks of it; it begins at a multiple of 64.
  ///   - body: returns the floor for the blocks that follow.
  func forEachBlock(
    in found: RecordSet, _ stretch: Range<Int>, above floor: Int, _ others: NameSums,
    _ body: (Int, UInt64, UnsafePointer<UInt16>, UnsafePointer<UInt16>) -> Int
  ) {
    var floor = floor
    let blocks = (stretch.lowerBound >> 6)..<((stretch.upperBound + 63) >> 6)
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 128) { sums in
      guard let first = sums.baseAddress else { return }
      let own = UnsafeMutableBufferPointer(start: first, count: 64)
      let other = UnsafeMutableBufferPointer(start: first + 64, count: 64)
      for block in blocks.clamped(to: bounds.indices) where Int(bounds[block]) > floor {
        let bits = found.bits[block]
        guard bits != 0, Int(fill(own, block)) > floor else { continue }
        _ = others.fill(other, block)
        floor = body(block, bits, first, first + 64)
      }
    }
  }

  /// Writes the sums of 64 records, and returns the greatest.
  private func fill(_ sums: UnsafeMutableBufferPointer<UInt16>, _ block: Int) -> UInt16 {
    for place in 0..<64 { sums[place] = 0 }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { scores in
      for part in parts where part.fill(scores, block) {
        for place in 0..<64 { sums[place] &+= UInt16(scores[place]) }
      }
      if let joined, joined.fill(scores, block) {
        for place in 0..<64 {
          sums[place] = max(sums[place], UInt16(scores[place]) &* weight)
        }
      }
    }
    var greatest: UInt16 = 0
    for place in 0..<64 { greatest = max(greatest, sums[place]) }
    return greatest
  }
}

extension NameSums.Part {
  /// Calls `body` with what no score of the 64 records of each block is more than.
  fileprivate func forEachBound(of highest: [UInt8], _ count: Int, _ body: (Int, UInt16) -> Void) {
    for block in 0..<count {
      let text = block < having.count && having[block] != 0 ? least : 0
      body(block, UInt16(max(block < highest.count ? highest[block] : 0, text)))
    }
  }

  /// Writes the scores of 64 records.
  ///
  /// - Returns: whether any of them has one; otherwise nothing is written.
  @inline(__always)
  fileprivate func fill(_ scores: UnsafeMutableBufferPointer<UInt8>, _ block: Int) -> Bool {
    let bits = having.isEmpty ? 0 : having[block]
    guard !names.isEmpty || bits != 0 else { return false }
    let eights = UnsafeMutableRawBufferPointer(scores)
    let leasts = UInt64(least) &* 0x0101_0101_0101_0101
    for place in 0..<8 {
      let mask = Self.spread(bits >> UInt64(place << 3) & 0xFF)
      eights.storeBytes(of: mask & leasts, toByteOffset: place << 3, as: UInt64.self)
    }
    guard !names.isEmpty else { return true }
    names.withUnsafeBufferPointer { names in
      let first = block << 6
      for place in 0..<64 { scores[place] = max(scores[place], names[first + place]) }
    }
    return true
  }

  /// A byte of ones for each of eight bits that is set, the lowest first.
  @inline(__always)
  private static func spread(_ bits: UInt64) -> UInt64 {
    // Every byte keeps its own bit of the eight, and is moved to the top of the byte if it is set.
    let own = bits &* 0x0101_0101_0101_0101 & 0x8040_2010_0804_0201
    let tops = (own &+ 0x7F7F_7F7F_7F7F_7F7F) | own
    return (tops >> 7 & 0x0101_0101_0101_0101) &* 0xFF
  }
}
