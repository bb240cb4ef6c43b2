/// Numbers in order, in an array or among stored bytes, where they are read in place.
struct NumberList<Number: BitwiseCopyable & Sendable>: Sendable {
  private enum Storage {
    case own([Number])
    case lent(StoredBytes, start: Int)
  }

  private let storage: Storage
  let count: Int

  init(_ numbers: [Number]) {
    (storage, count) = (.own(numbers), numbers.count)
  }

  /// - Parameter start: where they begin, a multiple of their alignment.
  /// - Precondition: so many are within the bytes.
  init(in bytes: StoredBytes, from start: Int, count: Int) {
    precondition(start >= 0 && start + count * MemoryLayout<Number>.stride <= bytes.count)
    (storage, self.count) = (.lent(bytes, start: start), count)
  }

  @inline(__always)
  func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<Number>) throws -> Result
  ) rethrows -> Result {
    switch storage {
    case .own(let numbers): try numbers.withUnsafeBufferPointer(body)
    case .lent(let bytes, let start):
      try bytes.withUnsafeBytes { bytes in
        let end = start + count * MemoryLayout<Number>.stride
        return try body(
          UnsafeRawBufferPointer(rebasing: bytes[start..<end]).assumingMemoryBound(to: Number.self)
        )
      }
    }
  }
}

extension NumberList: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(place: Int) -> Number {
    precondition(indices.contains(place))
    return withUnsafeBufferPointer { $0[place] }
  }
}

extension NumberList {
  func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Number>) throws -> Result
  ) rethrows -> Result? {
    try withUnsafeBufferPointer(body)
  }
}

extension NumberList: Equatable where Number: Equatable {
  static func == (a: Self, b: Self) -> Bool { a.elementsEqual(b) }
}
