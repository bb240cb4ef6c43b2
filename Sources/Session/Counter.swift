public import Browser
internal import Dispatch
public import Meeting
internal import Search
internal import Synchronization

/// Counts on another thread what the browser shows of a large record.
///
/// Ask it now and then; whatever it says, it never waits.
public final class Counter: Sendable {
  private struct State {
    /// The number of the request that is wanted; `nil` where none is.
    var wanted: Int?
    var number = 0
    var answer: Counts?
  }

  private let tally: Mutex<Tally>
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "tripartite.counter")

  public init(_ meeting: Meeting) {
    tally = Mutex(Tally(meeting, folding: { foldedName($0) }))
  }

  /// Whether an answer is on its way.
  public var isCounting: Bool { state.withLock { $0.wanted != nil } }

  /// Begins to count, in place of whatever was asked for before.
  public func begin(_ request: CountRequest) {
    let number = state.withLock { state in
      state.number += 1
      (state.wanted, state.answer) = (state.number, nil)
      return state.number
    }
    queue.async { [self] in
      guard !isGivenUp(number) else { return }
      let counts = tally.withLock { tally in
        tally.counts(request) { isGivenUp(number) }
      }
      state.withLock { if $0.wanted == number { $0.answer = counts } }
    }
  }

  /// Gives up what is being counted; what it has come to helps the next one.
  public func stop() { state.withLock { ($0.wanted, $0.answer) = (nil, nil) } }

  /// The answer, once; `nil` where there is none yet.
  public func takeAnswer() -> Counts? {
    state.withLock { state in
      guard let answer = state.answer else { return nil }
      (state.wanted, state.answer) = (nil, nil)
      return answer
    }
  }

  private func isGivenUp(_ number: Int) -> Bool { state.withLock { $0.wanted != number } }
}
