/// The identifiers of many rows in order, each without what it shares with the one before.
///
/// Only those that are nothing but small letters, digits and single hyphens between them are
/// kept: their folded form follows from them, and back.
struct IdentifierList: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  private var last: [UInt8] = []

  init() {}

  /// What another one had.
  init(bytes: [UInt8], count: Int) {
    (self.bytes, self.count) = (bytes, count)
  }

  /// Whether an identifier is of the kind that is kept.
  static func keeps(_ id: String) -> Bool {
    var isHyphenAllowed = false
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        isHyphenAllowed = true
      case UInt8(ascii: "-"):
        guard isHyphenAllowed else { return false }
        isHyphenAllowed = false
      default: return false
      }
    }
    return isHyphenAllowed && id.utf8.count < 256
  }

  /// Adds the identifier of the next row; one that is not kept is there, but never found.
  mutating func append(_ id: String) {
    let own = Self.keeps(id) ? Array(id.utf8) : []
    var shared = 0
    while shared < min(own.count, last.count), own[shared] == last[shared] { shared += 1 }
    let rest = own[shared...]
    bytes.append(UInt8(shared))
    bytes.append(UInt8(rest.count))
    bytes.append(contentsOf: rest)
    last = own
    count += 1
  }

  /// Adds the identifiers of another list after these.
  mutating func append(_ other: IdentifierList) {
    bytes += other.bytes
    count += other.count
    last = other.last
  }

  /// The bits of the rows whose identifiers have a word that begins with these letters.
  ///
  /// - Parameter term: folded: words with a blank between.
  func rows(with term: [UInt8]) -> [UInt64] {
    let term = term.map { $0 == blank ? UInt8(ascii: "-") : $0 }
    var set = Array(repeating: UInt64(0), count: (count + 63) / 64)
    var id: [UInt8] = []
    // Where the identifier at hand has its first match, if any; what is shared keeps it.
    var match: Int?
    var cursor = 0
    for row in 0..<count {
      let (shared, added) = (Int(bytes[cursor]), Int(bytes[cursor + 1]))
      id.removeLast(id.count - shared)
      id.append(contentsOf: bytes[(cursor + 2)..<(cursor + 2 + added)])
      cursor += 2 + added
      if let found = match, found + term.count > shared { match = nil }
      if match == nil { match = Self.place(of: term, in: id, from: max(0, shared - term.count)) }
      if match != nil { set[row >> 6] |= 1 << UInt64(row & 63) }
    }
    return set
  }

  private static func place(of term: [UInt8], in id: [UInt8], from start: Int) -> Int? {
    guard id.count >= term.count + start else { return nil }
    return (start...(id.count - term.count)).first { place in
      (place == 0 || id[place - 1] == UInt8(ascii: "-")) && id[place...].starts(with: term)
    }
  }

  /// The number of bytes that it takes.
  var size: Int { bytes.count }
}
