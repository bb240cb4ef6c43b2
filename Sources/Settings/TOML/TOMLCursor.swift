/// A place in the bytes of a text, and what can be read from there on.
struct TOMLCursor {
  private let bytes: [UInt8]
  private(set) var index = 0
  /// The number of the line, from 1.
  private(set) var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    // Some editors begin a file with a byte order mark.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  var isAtEnd: Bool { index >= bytes.count }

  /// The byte here; `nil` at the end.
  var byte: UInt8? { self[0] }

  /// The byte some places on; `nil` beyond the end.
  subscript(offset: Int) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  func isAt(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  /// Whether a line ends here, as LF or CR LF, or the text does.
  var isAtLineEnd: Bool {
    isAtEnd || byte == ASCII.lineFeed
      || (byte == ASCII.carriageReturn && self[1] == ASCII.lineFeed)
  }

  mutating func advance(by count: Int = 1) {
    for _ in 0..<min(count, bytes.count - index) {
      if bytes[index] == ASCII.lineFeed { line += 1 }
      index += 1
    }
  }

  /// Goes on to the next line.
  mutating func passLineEnd() {
    advance(by: byte == ASCII.carriageReturn ? 2 : 1)
  }

  mutating func skipBlanks() {
    while byte == ASCII.space || byte == ASCII.tab { index += 1 }
  }

  mutating func skipLine() {
    while let byte, byte != ASCII.lineFeed { index += 1 }
    advance()
  }

  /// Takes the bytes that fit, and returns them.
  mutating func take(while fits: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = index
    while let byte, fits(byte) { advance() }
    return bytes[start..<index]
  }

  /// The word here, up to a blank or a sign that ends a value.
  var word: String {
    let rest = bytes[index...].prefix(80)
    let end = rest.firstIndex { $0 <= ASCII.space || ASCII.valueEnds.contains($0) } ?? rest.endIndex
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  /// What is left of the line, without the blanks at its end.
  var restOfLine: String {
    let rest = bytes[index...].prefix { $0 != ASCII.lineFeed }
    let end = rest.lastIndex { $0 > ASCII.space }
    return String(decoding: end.map { rest[...$0] } ?? [], as: UTF8.self)
  }
}
