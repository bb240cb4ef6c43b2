import Dispatch
import Glibc
import Session
import Synchronization
import Testing

/// Work on another thread, which goes on by steps that a test allows.
@Suite struct WorkerTests {
  /// Work that waits for leave before each step, and notes which steps it has done.
  private final class Steps: Sendable {
    private let leave = DispatchSemaphore(value: 0)
    private let steps = Mutex<[Int]>([])

    var done: [Int] { steps.withLock { $0 } }

    func allow(_ count: Int) { for _ in 0..<count { leave.signal() } }

    /// It waits two minutes at most: other tests may keep all processors busy.
    func work(_ count: Int, answer: String) -> @Sendable (Worker<String>.Work) -> String? {
      { work in
        for step in 1...count {
          guard self.leave.wait(timeout: .now() + 120) == .success, !work.isGivenUp else {
            return nil
          }
          self.steps.withLock { $0.append(step) }
          work.tell(step, of: count)
        }
        return answer
      }
    }
  }

  @Test func theAnswerComesOnceAndThenNothingIsUnderWay() {
    let (worker, steps) = (Worker<String>(name: "test"), Steps())
    #expect(!worker.isWorking)
    worker.begin(steps.work(2, answer: "done"))
    #expect(worker.isWorking && worker.takeAnswer() == nil)
    steps.allow(2)
    #expect(worker.takeAnswer(within: 120_000) == "done")
    #expect(!worker.isWorking && worker.progress == nil)
    #expect(worker.takeAnswer() == nil)
  }

  @Test func whoeverWaitsHearsOfItsProgress() {
    let (worker, steps) = (Worker<String>(name: "test"), Steps())
    worker.begin(steps.work(3, answer: "done"))
    #expect(worker.progress == nil)
    steps.allow(2)
    let end = ContinuousClock.now + .seconds(120)
    while worker.progress?.done != 2, ContinuousClock.now < end {
      usleep(2_000)
    }
    #expect(worker.progress?.done == 2 && worker.progress?.count == 3)
    #expect(worker.takeAnswer(within: 1) == nil)
    steps.allow(1)
    #expect(worker.takeAnswer(within: 120_000) == "done")
  }

  @Test func whatIsStoppedDoesNoFurtherStepAndHasNoAnswer() {
    let (worker, steps) = (Worker<String>(name: "test"), Steps())
    worker.begin(steps.work(5, answer: "never"))
    worker.stop()
    #expect(!worker.isWorking)
    steps.allow(5)
    worker.end()
    #expect(steps.done.isEmpty)
    #expect(worker.takeAnswer() == nil)
  }

  @Test func endingWaitsUntilTheWorkHasClearedUp() {
    let (worker, steps) = (Worker<String>(name: "test"), Steps())
    let isCleared = Mutex(false)
    let hasBegun = DispatchSemaphore(value: 0)
    worker.begin { work in
      hasBegun.signal()
      let end = ContinuousClock.now + .seconds(120)
      while !work.isGivenUp, ContinuousClock.now < end {}
      isCleared.withLock { $0 = true }
      return nil
    }
    #expect(hasBegun.wait(timeout: .now() + 120) == .success)
    worker.end()
    #expect(isCleared.withLock { $0 })
    // The next piece of work is done as if nothing had been.
    worker.begin(steps.work(1, answer: "next"))
    steps.allow(1)
    #expect(worker.takeAnswer(within: 120_000) == "next")
  }

  @Test func ofTwoRequestsOnlyTheLaterIsAnswered() {
    let (worker, first, second) = (Worker<String>(name: "test"), Steps(), Steps())
    worker.begin(first.work(1, answer: "first"))
    worker.begin(second.work(1, answer: "second"))
    first.allow(1)
    second.allow(1)
    #expect(worker.takeAnswer(within: 120_000) == "second")
    #expect(worker.takeAnswer() == nil)
  }
}
