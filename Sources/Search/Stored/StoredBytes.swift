/// Bytes that stay where they are until nobody needs them: of a file, or of memory.
///
/// They are only ever read. Whoever lends them must see to it that they never change.
public final class StoredBytes: Sendable {
  /// What is done with some of the bytes, or with all.
  public typealias Action = @Sendable (UnsafeRawBufferPointer) -> Void

  /// A number, as a pointer is not `Sendable`.
  private let address: UInt
  public let count: Int
  private let leave: Action
  private let free: Action

  /// - Parameters:
  ///   - bytes: begin at a multiple of 8, and stay until they are freed.
  ///   - leave: forgets some of the bytes until they are asked for again, if that can be.
  ///   - free: gives all bytes back.
  public init(
    lent bytes: UnsafeRawBufferPointer, leave: @escaping Action = { _ in }, free: @escaping Action
  ) {
    address = UInt(bitPattern: bytes.baseAddress)
    (count, self.leave, self.free) = (bytes.count, leave, free)
  }

  /// A copy of some bytes.
  public convenience init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    self.init(lent: UnsafeRawBufferPointer(copy), free: { $0.deallocate() })
  }

  deinit { free(all) }

  private var all: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count)
  }

  /// The bytes, which must not be used once `body` has returned.
  @inline(__always)
  public func withUnsafeBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try withExtendedLifetime(self) { try body(all) }
  }

  /// Forgets some bytes until they are asked for again, if that can be.
  func leave(_ range: Range<Int>) { leave(UnsafeRawBufferPointer(rebasing: all[range])) }
}
