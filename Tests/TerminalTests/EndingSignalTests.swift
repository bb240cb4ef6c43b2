import Glibc
import Testing

@testable import Terminal

@Suite struct EndingSignalTests {
  @Test func anInterruptedProgramEndsByThatSignal() async {
    await #expect(processExitsWith: .signal(SIGINT)) { EndingSignal.interrupt.end() }
  }

  @Test func aTerminatedProgramEndsByThatSignal() async {
    await #expect(processExitsWith: .signal(SIGTERM)) { EndingSignal.terminate.end() }
  }

  @Test func aProgramWhoseTerminalIsGoneEndsByThatSignal() async {
    await #expect(processExitsWith: .signal(SIGHUP)) { EndingSignal.hangUp.end() }
  }
}
