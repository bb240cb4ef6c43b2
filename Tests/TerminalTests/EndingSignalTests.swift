import Glibc
import Screen
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

  @Test func theTerminalIsGivenBackFirst() async throws {
    let user = try PseudoTerminal()
    let before = user.modes
    setenv("TRIPARTITE_TEST_ENDING", user.path, 1)
    await #expect(processExitsWith: .signal(SIGTERM)) {
      let path = try #require(getenv("TRIPARTITE_TEST_ENDING"))
      let descriptor = open(path, O_RDWR | O_NOCTTY)
      let terminal = try Terminal(
        TerminalOptions(usesColour: true, usesMouse: true), input: descriptor, output: descriptor)
      if terminal.size.rows > 0 { EndingSignal.terminate.end() }
    }
    #expect(user.modes == before)
    #expect(user.output().contains("\u{1B}[?1049l"))
  }
}
