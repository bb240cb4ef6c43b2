/// Where the index of a large record is kept from one time to the next.
public struct IndexStore: Sendable {
  /// Tells the content of the record from that of any other.
  let key: UInt64
  /// What was kept, whatever it may be; `nil` for nothing.
  let read: @Sendable () -> StoredBytes?
  /// Keeps an index; nobody hears of it where that fails.
  let write: @Sendable ([UInt8]) -> Void

  public init(
    key: UInt64, read: @escaping @Sendable () -> StoredBytes?,
    write: @escaping @Sendable ([UInt8]) -> Void
  ) {
    (self.key, self.read, self.write) = (key, read, write)
  }
}
