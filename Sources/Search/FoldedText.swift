internal import CUnicode

/// A text as words that can be compared, once without accents and once with them.
///
/// Both forms are UTF-8, have the same number of words, and part them by one blank.
struct FoldedText {
  private(set) var folded: [UInt8] = []
  /// Decomposed and case folded, accents and ligatures kept; `nil` where it would be `folded`.
  private(set) var accented: [UInt8]?

  init(_ text: some StringProtocol) {
    let isASCII = text.utf8.withContiguousStorageIfAvailable { foldASCII($0) }
    if isASCII != true { foldScalars(text) }
  }

  /// Folds bytes as long as all are ASCII; otherwise leaves nothing behind.
  private mutating func foldASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    folded.reserveCapacity(bytes.count)
    let asciiFolding = asciiFolding
    var blank = false
    for byte in bytes {
      let letter = asciiFolding[Int(byte)]
      switch letter {
      case notASCII:
        folded.removeAll()
        return false
      case UInt8(ascii: " "): blank = !folded.isEmpty
      default:
        if blank { folded.append(UInt8(ascii: " ")) }
        folded.append(letter)
        blank = false
      }
    }
    return true
  }

  private mutating func foldScalars(_ text: some StringProtocol) {
    var words = WordsOfScalars()
    for scalar in text.unicodeScalars { words.add(scalar) }
    folded = words.folded
    if words.accented != words.folded { accented = words.accented }
  }
}

/// Stands in the ASCII table for a byte that belongs to a longer character.
private let notASCII: UInt8 = 0xFF

/// A byte's folded form: the letter or digit in lower case, or a blank.
let asciiFolding: [UInt8] = (0...255).map { byte -> UInt8 in
  let byte = UInt8(byte)
  switch byte {
  case 0x80...: return notASCII
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte + 0x20
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return byte
  default: return UInt8(ascii: " ")
  }
}

/// Both forms of a text, made scalar by scalar.
private struct WordsOfScalars {
  private(set) var folded: [UInt8] = []
  private(set) var accented: [UInt8] = []
  private var blank = false
  private let asciiFolding = Search.asciiFolding

  mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      return add(asciiFolding[Int(scalar.value)])
    }
    withDecomposition(of: scalar) { parts in
      for part in parts { addPart(part) }
    }
  }

  private mutating func add(_ byte: UInt8) {
    guard byte != UInt8(ascii: " ") else { return partWords() }
    startWord()
    folded.append(byte)
    accented.append(byte)
  }

  /// Adds a scalar that has no decomposition.
  private mutating func addPart(_ value: Int32) {
    guard value >= 0x80 else { return add(asciiFolding[Int(value)]) }
    let spelling = UTF8.encode(Unicode.Scalar(UInt32(bitPattern: value)) ?? "\u{FFFD}")
    switch Kind(value) {
    case .letter:
      startWord()
      folded.append(contentsOf: spelledOut[value] ?? Array(spelling ?? .init()))
      accented.append(contentsOf: spelling ?? .init())
    case .mark:
      // A mark without a letter before it would make a word on one side only.
      if !blank, !accented.isEmpty { accented.append(contentsOf: spelling ?? .init()) }
    case .other: partWords()
    }
  }

  private mutating func partWords() {
    blank = !folded.isEmpty
  }

  private mutating func startWord() {
    guard blank else { return }
    folded.append(UInt8(ascii: " "))
    accented.append(UInt8(ascii: " "))
    blank = false
  }
}

/// What a scalar does to a word.
private enum Kind {
  case letter, mark, other

  init(_ value: Int32) {
    switch utf8proc_category(value) {
    case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
      UTF8PROC_CATEGORY_LO, UTF8PROC_CATEGORY_ND, UTF8PROC_CATEGORY_NL, UTF8PROC_CATEGORY_NO:
      self = apostropheLetters.contains(value) ? .other : .letter
    case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME: self = .mark
    default: self = .other
    }
  }
}

/// Letters by Unicode that people type as quotation marks: U+02B9 to U+02BF, U+02C8, U+02EE.
private let apostropheLetters: Set<Int32> = [
  0x2B9, 0x2BA, 0x2BB, 0x2BC, 0x2BD, 0x2BE, 0x2BF, 0x2C8, 0x2EE,
]

/// Letters that have no decomposition, as a keyboard without them spells them.
private let spelledOut: [Int32: [UInt8]] = [
  0x153: Array("oe".utf8), 0xE6: Array("ae".utf8), 0xDF: Array("ss".utf8),
  0xF8: Array("o".utf8), 0x142: Array("l".utf8), 0x111: Array("d".utf8),
  0xF0: Array("d".utf8), 0xFE: Array("th".utf8), 0x131: Array("i".utf8),
]

/// Gives the case-folded compatibility decomposition of a scalar to `body`.
private func withDecomposition(
  of scalar: Unicode.Scalar, _ body: (UnsafeBufferPointer<Int32>) -> Void
) {
  let options = utf8proc_option_t(
    rawValue: UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
      | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_IGNORE.rawValue)
  // The longest decomposition in Unicode has 18 scalars (U+FDFA).
  withUnsafeTemporaryAllocation(of: Int32.self, capacity: 32) { buffer in
    var boundary: Int32 = 0
    let count = utf8proc_decompose_char(
      Int32(bitPattern: scalar.value), buffer.baseAddress, 32, options, &boundary)
    body(UnsafeBufferPointer(rebasing: buffer[0..<Swift.min(32, Swift.max(0, count))]))
  }
}
