public import Browser
public import Meeting
internal import Search
internal import Synchronization

/// Counts on another thread what the browser shows of a large record.
///
/// Ask it now and then; whatever it says, it never waits.
public final class Counter: Sendable {
  private let tally: Mutex<Tally>
  private let worker = Worker<Counts>(name: "tripartite.counter")

  public init(_ meeting: Meeting) {
    tally = Mutex(Tally(meeting, folding: { foldedName($0) }))
  }

  /// Whether an answer is on its way.
  public var isCounting: Bool { worker.isWorking }

  /// Begins to count, in place of whatever was asked for before.
  public func begin(_ request: CountRequest) {
    worker.begin { [self] work in
      tally.withLock { $0.counts(request) { work.isGivenUp } }
    }
  }

  /// Gives up what is being counted; what it has come to helps the next one.
  public func stop() { worker.stop() }

  /// The answer, once; `nil` where there is none yet.
  public func takeAnswer() -> Counts? { worker.takeAnswer() }
}
