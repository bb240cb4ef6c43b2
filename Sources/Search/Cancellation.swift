internal import Synchronization

/// A sign to a search on another thread that its answer is no longer wanted.
public final class Cancellation: Sendable {
  private let flag = Atomic(false)

  public init() {}

  /// Asks the search to stop.
  public func cancel() { flag.store(true, ordering: .relaxed) }

  /// Whether somebody has asked it to.
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
