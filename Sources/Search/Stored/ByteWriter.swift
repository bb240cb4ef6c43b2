/// Writes numbers, texts and lists one after the other, for ``ByteReader``.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    withUnsafeBytes(of: Int64(number)) { bytes.append(contentsOf: $0) }
  }

  /// Writes a list of numbers as they lie in memory; all machines that we know lay them out alike.
  ///
  /// The bytes must be a multiple of 8 so far, as they are after everything that is written.
  mutating func write<Number: BitwiseCopyable & Sendable>(list: NumberList<Number>) {
    write(list.count)
    list.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeRawBufferPointer($0)) }
    // So that numbers can be read where they lie.
    while !bytes.count.isMultiple(of: 8) { bytes.append(0) }
  }

  mutating func write<Number: BitwiseCopyable & Sendable>(list: [Number]) {
    write(list: NumberList(list))
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

  /// Writes numbers in place of those at the beginning.
  mutating func replaceHead(with numbers: [UInt64]) {
    numbers.withUnsafeBytes { bytes.replaceSubrange(0..<$0.count, with: $0) }
  }
}
