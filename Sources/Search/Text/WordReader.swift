/// Cuts texts into words, folded but for their accents, and numbers them.
///
/// The same words as ``FoldedText`` gives, but a word at a time and without an array for each
/// text; texts in other than Latin letters are left to ``FoldedText``.
struct WordReader {
  private(set) var table = WordTable()
  /// The folded form of the words that have accents.
  private var foldings: [Int32: [UInt8]] = [:]
  /// The word that is being read.
  private var word: [UInt8] = []
  private let latin = LatinFolding.shared

  /// Calls `body` with the number of every word of the text, in order.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func read(_ text: String, _ body: (Int32) -> Void) {
    var text = text
    let isRead = text.withUTF8 { read($0, body) }
    if !isRead { readSlowly(text, body) }
  }

  /// The word behind a number, without accents.
  func folding(of number: Int) -> [UInt8] {
    foldings[Int32(number)] ?? Array(table.word(number))
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Int32) -> Void) -> Bool {
    guard latin.knows(bytes) else { return false }
    // No scalar of two bytes has more than eight bytes of letters.
    if word.count < bytes.count * 4 + 8 {
      word = Array(repeating: 0, count: bytes.count * 8 + 64)
    }
    var buffer: [UInt8] = []
    swap(&buffer, &word)
    buffer.withUnsafeMutableBufferPointer { read(bytes, through: $0, body) }
    swap(&buffer, &word)
    return true
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, through word: UnsafeMutableBufferPointer<UInt8>,
    _ body: (Int32) -> Void
  ) {
    var (index, start, count, hasAccent) = (0, 0, 0, false)
    func end(_ table: inout WordTable, _ foldings: inout [Int32: [UInt8]]) {
      guard count > 0 else { return }
      let known = table.count
      let number = table.number(of: UnsafeBufferPointer(rebasing: word[..<count]))
      if hasAccent, Int(number) == known {
        let source = String(decoding: bytes[start..<index], as: UTF8.self)
        foldings[number] = FoldedText(source).folded
      }
      body(number)
      (count, hasAccent) = (0, false)
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        let letter = asciiFolding[Int(byte)]
        if letter != blank {
          if count == 0 { start = index }
          word[count] = letter
          count += 1
        } else {
          end(&table, &foldings)
        }
        index += 1
      } else if byte < 0xE0 {
        let scalar = Int(byte & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
        switch latin.effects[scalar] {
        case .letters:
          if count == 0 { start = index }
          var letters = latin.accented[scalar]
          for _ in 0..<letters.count {
            word[count] = UInt8(truncatingIfNeeded: letters.bytes)
            letters.bytes >>= 8
            count += 1
          }
          hasAccent = true
        case .blank: end(&table, &foldings)
        case .ignored, .unknown: break
        }
        index += 2
      } else {
        end(&table, &foldings)
        index += 3
      }
    }
    end(&table, &foldings)
  }

  private mutating func readSlowly(_ text: String, _ body: (Int32) -> Void) {
    let both = FoldedText(text)
    let plain = both.folded.split(separator: blank)
    let words = both.accented?.split(separator: blank) ?? plain
    for (word, folding) in zip(words, plain) {
      let known = table.count
      let number = word.withUnsafeBufferPointer { table.number(of: $0) }
      if Int(number) == known, word != folding { foldings[number] = Array(folding) }
      body(number)
    }
  }
}
