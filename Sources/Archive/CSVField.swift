/// Where one field of a CSV file stands, without the quotes around it.
struct CSVField: Hashable, Sendable {
  let range: Range<Int>
  /// The number of quotes in it that stand for one each and are doubled.
  let doubledQuotes: Int

  init(_ range: Range<Int>, doubledQuotes: Int = 0) {
    self.range = range
    self.doubledQuotes = doubledQuotes
  }

  var isEmpty: Bool { range.isEmpty }

  /// The text of the field; U+FFFD stands for what is not UTF-8.
  func text(in bytes: Span<UInt8>) -> String {
    guard doubledQuotes > 0 else {
      return bytes.extracting(range).withUnsafeBufferPointer {
        String(decoding: $0, as: UTF8.self)
      }
    }
    var kept: [UInt8] = []
    kept.reserveCapacity(range.count - doubledQuotes)
    var index = range.lowerBound
    while index < range.upperBound {
      kept.append(bytes[index])
      index += bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
