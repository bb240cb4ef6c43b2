/// What was pasted so far.
struct PasteBuffer {
  /// Bytes beyond which the rest of a paste is dropped.
  static let limit = 1 << 20

  private static let end = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  private var matched = 0

  /// Adds one byte; says whether it completes the mark that ends a paste.
  mutating func append(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    // The mark has one escape only, its first byte, so a match begins anew there and nowhere else.
    keep(Self.end[..<matched])
    matched = 0
    if byte == Self.end[0] { matched = 1 } else { keep([byte]) }
    return false
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    if bytes.count + more.count <= Self.limit { bytes += more }
  }

  /// The text without control characters; a line ends in a line feed, whatever it ended in.
  ///
  /// - Parameter letters: What bytes are by the locale; `nil` for UTF-8.
  func text(in letters: ByteLetters? = nil) -> String {
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    let text = letters?.text(bytes) ?? String(decoding: bytes, as: UTF8.self)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": scalars.append("\n")
      case "\n": if last != "\r" { scalars.append("\n") }
      case "\t": scalars.append("\t")
      default:
        if scalar.properties.generalCategory != .control { scalars.append(scalar) }
      }
      last = scalar
    }
    return String(scalars)
  }
}
