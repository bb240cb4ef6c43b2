/// Writes numbers, texts and lists one after the other, for ``ByteReader``.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) { write([Int64(number)][...]) }

  /// Writes a list of numbers as they lie in memory; all machines that we know lay them out alike.
  mutating func write<Number: BitwiseCopyable>(list: [Number]) {
    write(list.count)
    write(list[...])
  }

  mutating func write(_ text: String) { write(list: Array(text.utf8)) }

  mutating func write(_ text: String?) {
    write(text == nil ? 0 : 1)
    if let text { write(text) }
  }

  mutating func write<Element>(each list: [Element], _ body: (inout ByteWriter, Element) -> Void) {
    write(list.count)
    for element in list { body(&self, element) }
  }

  private mutating func write<Number: BitwiseCopyable>(_ list: ArraySlice<Number>) {
    list.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  /// Writes numbers in place of those at the beginning.
  mutating func replaceHead(with numbers: [UInt64]) {
    numbers.withUnsafeBytes { bytes.replaceSubrange(0..<$0.count, with: $0) }
  }
}
