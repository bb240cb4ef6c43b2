/// Why stored bytes are no index of the record at hand.
struct UnfitBytes: Error {}

/// Reads what ``ByteWriter`` has written; whatever the bytes are, nothing is read past their end.
struct ByteReader {
  private let bytes: StoredBytes
  private var place = 0

  init(_ bytes: StoredBytes, from place: Int = 0) {
    (self.bytes, self.place) = (bytes, place)
  }

  var isAtEnd: Bool { place == bytes.count }

  /// Says that all that has been read may leave memory.
  func leave() { bytes.leave(0..<place) }

  mutating func number() throws(UnfitBytes) -> Int {
    guard bytes.count - place >= 8 else { throw UnfitBytes() }
    let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: Int64.self) }
    place += 8
    return Int(number)
  }

  /// A list that is read in place.
  mutating func lent<Number: BitwiseCopyable & Sendable>(
    _ type: Number.Type
  ) throws(UnfitBytes) -> NumberList<Number> {
    let count = try number()
    let stride = MemoryLayout<Number>.stride
    guard count >= 0, count <= (bytes.count - place) / stride else { throw UnfitBytes() }
    let list = NumberList<Number>(in: bytes, from: place, count: count)
    // The next number begins at a multiple of 8.
    place += (count * stride + 7) & ~7
    guard place <= bytes.count else { throw UnfitBytes() }
    return list
  }

  /// A list of its own.
  mutating func list<Number: BitwiseCopyable & Sendable>(
    of type: Number.Type
  ) throws(UnfitBytes) -> [Number] {
    try lent(type).withUnsafeBufferPointer { Array($0) }
  }

  mutating func text() throws(UnfitBytes) -> String {
    String(decoding: try list(of: UInt8.self), as: UTF8.self)
  }

  mutating func optionalText() throws(UnfitBytes) -> String? {
    try number() == 0 ? nil : try text()
  }

  mutating func each<Element>(
    _ body: (inout ByteReader) throws(UnfitBytes) -> Element
  ) throws(UnfitBytes) -> [Element] {
    let count = try number()
    guard count >= 0, count <= bytes.count - place else { throw UnfitBytes() }
    var list: [Element] = []
    for _ in 0..<count { list.append(try body(&self)) }
    return list
  }
}
