internal import Dispatch
internal import Synchronization

/// Does one piece of work at a time on another thread.
///
/// Ask it now and then; unless it is told to, it never waits.
public final class Worker<Answer: Sendable>: Sendable {
  private struct State {
    /// The number of the piece of work that is wanted; `nil` where none is.
    var wanted: Int?
    var number = 0
    var progress: Progress?
    var answer: Answer?
  }

  private let state = Mutex(State())
  private let queue: DispatchQueue

  /// - Parameter name: What its thread is called where threads are shown.
  public init(name: String) { queue = DispatchQueue(label: name) }

  /// Whether an answer is on its way.
  public var isWorking: Bool { state.withLock { $0.wanted != nil } }

  /// How far the work has come that is under way, as far as it has said.
  public var progress: Progress? { state.withLock { $0.progress } }

  /// Begins a piece of work, in place of whatever was asked for before.
  ///
  /// - Parameter work: Asks now and then whether it is given up; `nil` where it was.
  public func begin(_ work: @escaping @Sendable (Work) -> Answer?) {
    let number = state.withLock { state in
      state.number += 1
      (state.wanted, state.progress, state.answer) = (state.number, nil, nil)
      return state.number
    }
    queue.async { [self] in
      guard !isGivenUp(number) else { return }
      let answer = work(Work(worker: self, number: number))
      state.withLock { if $0.wanted == number { $0.answer = answer } }
    }
  }

  /// Gives up what is being done.
  public func stop() { state.withLock { ($0.wanted, $0.progress, $0.answer) = (nil, nil, nil) } }

  /// Gives up what is being done, and waits until it has cleared up behind it.
  public func end() {
    stop()
    queue.sync {}
  }

  /// The answer, once; `nil` where there is none yet.
  ///
  /// - Parameter milliseconds: How long to wait for it.
  public func takeAnswer(within milliseconds: Int = 0) -> Answer? {
    if milliseconds > 0 {
      let barrier = DispatchWorkItem {}
      queue.async(execute: barrier)
      _ = barrier.wait(timeout: .now() + .milliseconds(milliseconds))
    }
    return state.withLock { state in
      guard let answer = state.answer else { return nil }
      (state.wanted, state.progress, state.answer) = (nil, nil, nil)
      return answer
    }
  }

  private func isGivenUp(_ number: Int) -> Bool { state.withLock { $0.wanted != number } }
}

extension Worker {
  /// How many steps of how many are done.
  public struct Progress: Hashable, Sendable {
    public let done: Int
    public let count: Int
  }

  /// What a piece of work knows of whoever waits for it.
  public struct Work: Sendable {
    private let worker: Worker
    private let number: Int

    fileprivate init(worker: Worker, number: Int) {
      (self.worker, self.number) = (worker, number)
    }

    /// Whether nobody waits for it any more.
    public var isGivenUp: Bool { worker.isGivenUp(number) }

    /// Says how far it has come.
    public func tell(_ done: Int, of count: Int) {
      worker.state.withLock {
        if $0.wanted == number { $0.progress = Progress(done: done, count: count) }
      }
    }
  }
}
