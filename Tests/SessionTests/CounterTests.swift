import Browser
import Glibc
import Meeting
import Session
import TestSupport
import Testing

/// What is counted on another thread.
@Suite struct CounterTests {
  /// Waits for an answer, two minutes at most, on its own thread: a test that suspends is resumed
  /// when the others leave a thread free, which may take longer.
  private func answer(of counter: Counter) -> Counts? {
    let end = ContinuousClock.now + .seconds(120)
    while ContinuousClock.now < end {
      if let answer = counter.takeAnswer() { return answer }
      usleep(2_000)
    }
    return nil
  }

  @Test func theAnswerIsThatOfTheRecordAndComesOnce() throws {
    let meeting = try Meeting.record()
    let counter = Counter(meeting)
    let plan = MatrixPlan(by: .country, counting: .points)
    #expect(!counter.isCounting)
    counter.begin(.matrix(plan))
    #expect(counter.isCounting)
    guard case .matrix(let matrix) = answer(of: counter) else {
      Issue.record("no matrix")
      return
    }
    #expect(matrix.plan == plan)
    #expect(matrix.rowTotals == meeting.matrix(plan).rowTotals)
    #expect(!counter.isCounting)
    #expect(counter.takeAnswer() == nil)
  }

  @Test func onlyTheLastRequestIsAnswered() throws {
    let counter = Counter(try .record())
    for axis in [MatrixAxis.country, .topic, .body, .speaker] {
      counter.begin(.matrix(MatrixPlan(by: axis, counting: .points)))
    }
    counter.begin(.matrix(MatrixPlan(by: .instrument, counting: .points)))
    guard case .matrix(let matrix) = answer(of: counter) else {
      Issue.record("no matrix")
      return
    }
    #expect(matrix.plan.by == .instrument)
    #expect(counter.takeAnswer() == nil)
  }

  @Test func whatIsStoppedHasNoAnswerAndTheNextRequestHas() throws {
    let counter = Counter(try .record())
    counter.begin(.statistics(StatisticPart(includesChair: true)))
    counter.stop()
    #expect(!counter.isCounting)
    counter.begin(.subjects([.group(.workers), .group(.employers)]))
    guard case .subjects(_, let subjects) = answer(of: counter) else {
      Issue.record("no subjects")
      return
    }
    #expect(subjects.contains { $0.target == .theme("skills") })
  }
}
