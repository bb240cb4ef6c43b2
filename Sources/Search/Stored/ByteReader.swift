/// Why stored bytes are no index of the record at hand.
struct UnfitBytes: Error {}

/// Reads what ``ByteWriter`` has written; whatever the bytes are, nothing is read past their end.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8], from place: Int = 0) {
    (self.bytes, self.place) = (bytes, place)
  }

  var isAtEnd: Bool { place == bytes.count }

  mutating func number() throws(UnfitBytes) -> Int {
    guard bytes.count - place >= 8 else { throw UnfitBytes() }
    let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: Int64.self) }
    place += 8
    return Int(number)
  }

  mutating func list<Number: BitwiseCopyable>(
    of type: Number.Type
  ) throws(UnfitBytes) -> [Number] {
    let count = try number()
    let stride = MemoryLayout<Number>.stride
    guard count >= 0, count <= (bytes.count - place) / stride else { throw UnfitBytes() }
    let list = [Number](unsafeUninitializedCapacity: count) { buffer, filled in
      bytes.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: $0[place..<(place + count * stride)]))
      }
      filled = count
    }
    place += count * stride
    return list
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
