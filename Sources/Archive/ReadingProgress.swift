internal import Synchronization

/// How far the reading of a data folder has come, told by those who read and asked by others.
final class ReadingProgress: Sendable {
  private let done = Atomic(0)
  private let isStopped = Atomic(false)

  /// The steps done, each of a byte.
  var steps: Int { done.load(ordering: .relaxed) }

  /// Adds some steps; false where no more are wanted.
  @discardableResult
  func add(_ steps: Int) -> Bool {
    done.add(steps, ordering: .relaxed)
    return !isStopped.load(ordering: .relaxed)
  }

  /// Whether somebody has asked for no more steps.
  var hasStopped: Bool { isStopped.load(ordering: .relaxed) }

  func stop() { isStopped.store(true, ordering: .relaxed) }
}
