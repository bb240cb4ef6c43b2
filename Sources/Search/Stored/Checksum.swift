/// A 64-bit sum of bytes by which changes and damage are noticed; no protection against malice.
///
/// - Complexity: some gigabytes a second.
public struct Checksum: Sendable {
  public private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  public init() {}

  /// Adds bytes; where they are cut into parts makes a difference.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var lanes = (value, ~value, value &+ 1, value ^ 0x5555)
    var place = 0
    while place + 32 <= bytes.count {
      lanes.0 = Self.mixed(lanes.0, Self.word(bytes, place))
      lanes.1 = Self.mixed(lanes.1, Self.word(bytes, place + 8))
      lanes.2 = Self.mixed(lanes.2, Self.word(bytes, place + 16))
      lanes.3 = Self.mixed(lanes.3, Self.word(bytes, place + 24))
      place += 32
    }
    while place < bytes.count {
      lanes.0 = Self.mixed(lanes.0, UInt64(bytes[place]))
      place += 1
    }
    value = Self.mixed(lanes.0, lanes.1)
    value = Self.mixed(Self.mixed(Self.mixed(value, lanes.2), lanes.3), UInt64(bytes.count))
  }

  /// Adds the number of a part, such as that of a table.
  public mutating func add(_ number: Int) {
    value = Self.mixed(value, UInt64(bitPattern: Int64(number)))
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// Every bit of either number changes about half the bits; a bijection of the word.
  private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0xFF51_AFD7_ED55_8CCD
    return (product ^ (product >> 32)) &+ 0x2545_F491_4F6C_DD1D
  }
}
