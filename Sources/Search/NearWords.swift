internal import Meeting

/// The words that are nearest to one, of many that are offered.
struct NearWords {
  private let word: String
  private let letters: UInt32
  private let length: Int
  private let isASCII: Bool
  /// At most two letters differ, and one in a short word.
  private let limit: Int
  private var found: [String: Int] = [:]

  /// - Parameter word: folded.
  init(_ word: String) {
    self.word = word
    let bytes = Array(word.utf8)
    letters = bytes[...].letterSet
    length = bytes.count
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    limit = word.count < 3 ? 0 : word.count < 5 ? 1 : 2
  }

  /// Whether another word can be near; nobody can tell what one or two letters were to be.
  var canBeAnother: Bool { limit > 0 }

  /// Offers a word; it is compared letter by letter only where it can be near.
  mutating func add(_ candidate: ArraySlice<UInt8>) {
    // A scalar has four bytes at most; of a word in ASCII it has one.
    let width = isASCII && candidate.allSatisfy { $0 < 0x80 } ? 1 : 4
    guard abs(candidate.count - length) <= limit * width else { return }
    // A change takes one scalar away and brings another.
    let others = (candidate.letterSet ^ letters).nonzeroBitCount
    guard others <= limit * width * 2 else { return }
    let text = String(decoding: candidate, as: UTF8.self)
    guard found[text] == nil else { return }
    found[text] = editDistance(word, text, within: limit)
  }

  /// The near words, by distance and then in order.
  var ranked: [String] { rankedByDistance.map(\.word) }

  /// The near words and how far each is, by distance and then in order.
  var rankedByDistance: [(distance: Int, word: String)] {
    found.map { ($0.value, $0.key) }.sorted { $0 < $1 }
  }
}

extension ArraySlice<UInt8> {
  /// A bit for each letter that comes; several letters may share one.
  fileprivate var letterSet: UInt32 { reduce(0) { $0 | 1 << UInt32($1 & 31) } }
}
