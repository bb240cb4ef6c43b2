/// The spellings by which records are found, and the records of each.
///
/// Names are compared one by one: there are far fewer of them than records, because most records
/// share theirs. All text lies in one array of bytes.
struct SpellingTable {
  let spellings: [Spelling]
  private let bytes: [UInt8]
  private let starts: [Int]
  private let recordStarts: [Int]
  private let records: [Int32]
  /// The spellings that are names, those that are codes, and those that are values of each field.
  private let names: [Int]
  private let codes: [Int]
  private let values: [Query.Field: [Int]]
  /// What spellings with an elision fold to where it does not part the words: `cote divoire`.
  private let elisions: [(spelling: Int, folding: [UInt8])]

  init(_ pool: [Spelling], _ all: [SearchRecord]) {
    spellings = pool
    var bytes: [UInt8] = []
    var starts = [0]
    var (names, codes): ([Int], [Int]) = ([], [])
    var values: [Query.Field: [Int]] = [:]
    bytes.reserveCapacity(pool.count * 20)
    starts.reserveCapacity(pool.count + 1)
    for (number, spelling) in pool.enumerated() {
      switch spelling.use {
      case .name(let role): if role.isCode { codes.append(number) } else { names.append(number) }
      case .value(let field): values[field, default: []].append(number)
      }
      bytes += Self.folding(of: spelling)
      starts.append(bytes.count)
    }
    (self.bytes, self.starts) = (bytes, starts)
    (self.names, self.codes, self.values) = (names, codes, values)
    elisions = Self.elisions(of: pool)
    (recordStarts, records) = Self.grouped(all, count: pool.count)
  }

  private static func folding(of spelling: Spelling) -> [UInt8] {
    folding(of: spelling.text, spelling.use)
  }

  private static func folding(of text: String, _ use: Spelling.Use) -> [UInt8] {
    if use == .value(.speaker) { return Array(foldedName(text).utf8) }
    return FoldedText(text).folded
  }

  private static func elisions(of pool: [Spelling]) -> [(spelling: Int, folding: [UInt8])] {
    pool.enumerated().compactMap { number, spelling in
      if case .name(let role) = spelling.use, role.isCode { return nil }
      return spelling.text.joiningElisions.map { (number, folding(of: $0, spelling.use)) }
    }
  }

  /// The records of each spelling, each once, by counting.
  private static func grouped(_ all: [SearchRecord], count: Int) -> ([Int], [Int32]) {
    var starts = Array(repeating: 0, count: count + 1)
    eachSpelling(of: all, count: count) { spelling, _ in starts[spelling + 1] += 1 }
    for spelling in 0..<count { starts[spelling + 1] += starts[spelling] }
    var next = starts
    var records = Array(repeating: Int32(0), count: starts[count])
    eachSpelling(of: all, count: count) { spelling, record in
      records[next[spelling]] = Int32(record)
      next[spelling] += 1
    }
    return (starts, records)
  }

  private static func eachSpelling(
    of all: [SearchRecord], count: Int, _ body: (Int, Int) -> Void
  ) {
    var last = Array(repeating: -1, count: count)
    for (record, item) in all.enumerated() {
      for spelling in item.spellings where last[Int(spelling)] != record {
        last[Int(spelling)] = record
        body(Int(spelling), record)
      }
    }
  }

  func records(of spelling: Int) -> ArraySlice<Int32> {
    records[recordStarts[spelling]..<recordStarts[spelling + 1]]
  }

  func folding(of spelling: Int) -> ArraySlice<UInt8> {
    bytes[starts[spelling]..<starts[spelling + 1]]
  }

  /// The values of a field, each once.
  func values(of field: Query.Field) -> [Int] { values[field] ?? [] }

  /// Calls `body` with every name that the term hits, and how well.
  ///
  /// - Complexity: O(*b*), where *b* is the number of bytes of all names.
  func forEachName(hitBy term: Term, _ body: (Int, NameMatch) -> Void) {
    let isInsideAllowed = !term.isWhole && term.letters >= 3
    bytes.withUnsafeBufferPointer { bytes in
      term.folded.withUnsafeBufferPointer { needle in
        func match(_ name: Int) -> NameMatch? {
          NameMatch(
            of: needle, in: UnsafeBufferPointer(rebasing: bytes[starts[name]..<starts[name + 1]]),
            isWhole: term.isWhole, isInsideAllowed: isInsideAllowed)
        }
        for name in names { if let match = match(name) { body(name, match) } }
        for (name, folding) in elisions where spellings[name].isName && match(name) == nil {
          let match = folding.withUnsafeBufferPointer {
            NameMatch(
              of: needle, in: $0, isWhole: term.isWhole, isInsideAllowed: isInsideAllowed)
          }
          if let match { body(name, match) }
        }
        for code in codes where starts[code] < starts[code + 1] {
          guard bytes[starts[code]] == needle[0], let match = match(code),
            match >= (spellings[code].isWholeOnly ? .whole : .start)
          else { continue }
          body(code, match)
        }
      }
    }
  }

  /// The values of a field that a query's value means.
  ///
  /// A value that is spelt in full means just that one, otherwise all with a word that begins so;
  /// a surname means whoever bears it, though somewhere it stands alone.
  func values(of field: Query.Field, matching text: String) -> [Int] {
    let text = field == .speaker ? foldedName(text) : folded(text)
    guard let term = Term(text, isWhole: false) else { return [] }
    var matches = self.matches(of: term, in: values(of: field).map { ($0, folding(of: $0)) })
    let elided = elisions.filter { spellings[$0.spelling].use == .value(field) }
      .map { ($0.spelling, $0.folding[...]) }
    for (value, match) in self.matches(of: term, in: elided) {
      matches[value] = max(match, matches[value] ?? .inside)
    }
    let whole = field == .speaker ? [:] : matches.filter { $0.value == .whole }
    return (whole.isEmpty ? matches : whole).keys.sorted()
  }

  private func matches(
    of term: Term, in values: [(value: Int, folding: ArraySlice<UInt8>)]
  ) -> [Int: NameMatch] {
    var matches: [Int: NameMatch] = [:]
    term.folded.withUnsafeBufferPointer { needle in
      for (value, folding) in values {
        matches[value] = Array(folding).withUnsafeBufferPointer {
          NameMatch(of: needle, in: $0, isWhole: false, isInsideAllowed: false)
        }
      }
    }
    return matches
  }
}
