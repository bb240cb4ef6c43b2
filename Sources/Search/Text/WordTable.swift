/// Numbers words in the order in which they first come.
///
/// Open addressing over bytes; far faster than a dictionary of strings.
struct WordTable {
  /// All words, one after the other.
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [Int] = [0]
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 12)

  var count: Int { starts.count - 1 }

  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// The number of a word, which is a new one where it has not come before.
  ///
  /// - Complexity: O(*length*) on average.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isEqual(Int(slots[slot]), word) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(count)
    slots[slot] = number
    bytes.append(contentsOf: word)
    starts.append(bytes.count)
    if count * 2 > slots.count { grow() }
    return number
  }

  private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == word.count else { return false }
    for index in 0..<word.count where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    bytes.withUnsafeBufferPointer { bytes in
      for number in 0..<count {
        let word = UnsafeBufferPointer(rebasing: bytes[starts[number]..<starts[number + 1]])
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(number)
      }
    }
  }

  /// FNV-1a, 64 bits, with the high half mixed in.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}
