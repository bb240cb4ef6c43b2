/// The spellings by which records are found, and who has each.
///
/// Equal foldings are compared once, however many spellings have them: all lie in one array of
/// bytes, a nought after each, that is looked through from end to end.
struct SpellingTable: Sendable {
  let spellings: [Spelling]
  private let bytes: [UInt8]
  /// Where each folding begins.
  private let starts: [Int32]
  /// The spellings of each folding, times two, plus one where an elision does not part its words.
  private let uses: Grouped
  /// Which folding a spelling has.
  private let foldings: [Int32]
  private let owners: Grouped
  /// The values of each field.
  private let values: [Query.Field: [Int]]
  /// What each spelling is as a name; `nil` for a value.
  let roles: [Spelling.Role?]

  /// - Parameters:
  ///   - pool: all spellings.
  ///   - owned: who has which spellings; owners ascending.
  init(_ pool: [Spelling], _ owned: [(owner: Int, spellings: [Int32])]) {
    spellings = pool
    var table = WordTable()
    func number(_ folding: [UInt8]) -> Int32 {
      folding.withUnsafeBufferPointer { table.number(of: $0) }
    }
    var uses: [(Int, Int32)] = []
    var values: [Query.Field: [Int]] = [:]
    foldings = pool.enumerated().map { spelling, item in
      if case .value(let field) = item.use { values[field, default: []].append(spelling) }
      let folding = number(Self.folding(of: item.text, item.use))
      uses.append((Int(folding), Int32(spelling) * 2))
      if !item.isCode, let joined = item.text.joiningElisions {
        let elided = number(Self.folding(of: joined, item.use))
        uses.append((Int(elided), Int32(spelling) * 2 + 1))
      }
      return folding
    }
    self.values = values
    roles = pool.map { if case .name(let role) = $0.use { role } else { nil } }
    var bytes: [UInt8] = [0]
    var starts: [Int32] = []
    for number in 0..<table.count {
      starts.append(Int32(bytes.count))
      bytes += table.word(number)
      bytes.append(0)
    }
    // Eight bytes are looked at at once.
    bytes += Array(repeating: 0, count: 8)
    starts.append(Int32(bytes.count - 8))
    (self.bytes, self.starts) = (bytes, starts)
    self.uses = Grouped(uses, count: table.count)
    owners = Grouped(
      owned.flatMap { owner, spellings in spellings.map { (Int($0), Int32(owner)) } },
      count: pool.count)
  }

  private static func folding(of text: String, _ use: Spelling.Use) -> [UInt8] {
    if use == .value(.speaker) { return Array(foldedName(text).utf8) }
    return FoldedText(text).folded
  }

  /// Who has a spelling, ascending, each once.
  func owners(of spelling: Int) -> ArraySlice<Int32> { owners[spelling] }

  func folding(of spelling: Int) -> ArraySlice<UInt8> { folding(Int(foldings[spelling])) }

  private func folding(_ number: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[number])..<Int(starts[number + 1] - 1)]
  }

  /// The values of a field, each once.
  func values(of field: Query.Field) -> [Int] { values[field] ?? [] }

  /// What `body` makes of every name that the term hits, and of how well, in order.
  ///
  /// - Complexity: O(*b*), where *b* is the number of bytes of all different names.
  func names<Result: Sendable>(
    hitBy term: Term, _ body: @Sendable (Int, NameMatch) -> Result
  ) -> [Result] {
    let isInsideAllowed = !term.isWhole && term.letters >= 3
    let hits = hits(of: term.folded, isWhole: term.isWhole, isInsideAllowed: isInsideAllowed)
    return mapInParallel(hits.count, cost: hits.count * 30, stretches: 4, unit: 256) { stretch in
      var results: [Result] = []
      for (folding, match) in hits[stretch] {
        for use in uses[Int(folding)] {
          let spelling = Int(use >> 1)
          guard let role = roles[spelling] else { continue }
          if role.isCode {
            // An identifier of ours counts as a whole only.
            guard match >= (role == .id ? .whole : .start) else { continue }
          } else if match == .inside, !role.isHitInside {
            continue
          } else if use & 1 == 1, hits.has(foldings[spelling]) {
            continue
          }
          results.append(body(spelling, match))
        }
      }
      return results
    }.asOne()
  }

  /// The values of a field that a query's value means.
  ///
  /// A value that is spelt in full means just that one, otherwise all with a word that begins so;
  /// a surname means whoever bears it, though somewhere it stands alone.
  func values(of field: Query.Field, matching text: String) -> [Int] {
    let text = field == .speaker ? foldedName(text) : folded(text)
    guard let term = Term(text, isWhole: false) else { return [] }
    var (all, whole): (Set<Int>, Set<Int>) = ([], [])
    for (folding, match) in hits(of: term.folded, isWhole: false, isInsideAllowed: false) {
      for use in uses[Int(folding)] where spellings[Int(use >> 1)].use == .value(field) {
        all.insert(Int(use >> 1))
        if match == .whole { whole.insert(Int(use >> 1)) }
      }
    }
    return (whole.isEmpty || field == .speaker ? all : whole).sorted()
  }

  /// The foldings that have some letters, ascending, and how well.
  private func hits(
    of needle: [UInt8], isWhole: Bool, isInsideAllowed: Bool
  ) -> [(folding: Int32, match: NameMatch)] {
    // Some bytes a nanosecond.
    mapInParallel(starts.count - 1, cost: bytes.count / 6, stretches: 4, unit: 64) { foldings in
      var found: [(folding: Int32, match: NameMatch)] = []
      var folding = foldings.lowerBound
      forEachPlace(of: needle, in: foldings, isWhole: isWhole, isInsideAllowed: isInsideAllowed) {
        place, match in
        if place >= Int(starts[folding + 1]) { folding = self.folding(at: place, from: folding) }
        if let last = found.last, last.folding == folding {
          found[found.count - 1].match = max(last.match, match)
        } else {
          found.append((Int32(folding), match))
        }
      }
      return found
    }.asOne()
  }

  /// The folding that has a byte.
  private func folding(at place: Int, from first: Int) -> Int {
    var (low, high) = (first, starts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= place { low = middle } else { high = middle }
    }
    return low
  }

  private func forEachPlace(
    of needle: [UInt8], in foldings: Range<Int>, isWhole: Bool, isInsideAllowed: Bool,
    _ body: (Int, NameMatch) -> Void
  ) {
    let (start, end) = (Int(starts[foldings.lowerBound]), Int(starts[foldings.upperBound]))
    let first = needle.prefix(8)
    let mask = ~UInt64(0) >> UInt64(64 - 8 * first.count)
    let wanted = first.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let heads = ones &* (wanted & 0xFF)
    bytes.withUnsafeBytes { bytes in
      var place = start
      while place < end {
        let here = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        // The lowest of its bits that is set tells the first byte that is the needle's first.
        let others = here ^ heads
        let places = (others &- ones) & ~others & (ones << 7)
        if places & 0xFF == 0 {
          place += places == 0 ? 8 : places.trailingZeroBitCount >> 3
          continue
        }
        defer { place += 1 }
        guard here & mask == wanted, place + needle.count <= end else { continue }
        let before = bytes[place - 1]
        guard before == 0 || before == blank || isInsideAllowed else { continue }
        if needle.count > 8 {
          guard bytes[place..<(place + needle.count)].elementsEqual(needle) else { continue }
        }
        let after = bytes[place + needle.count]
        if isWhole, after != 0, after != blank { continue }
        let match: NameMatch =
          before == 0 ? (after == 0 ? .whole : .start) : before == blank ? .word : .inside
        body(place, match)
      }
    }
  }
}

extension [(folding: Int32, match: NameMatch)] {
  /// Whether a folding is among these, which ascend.
  fileprivate func has(_ folding: Int32) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].folding < folding { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].folding == folding
  }
}
