import Glibc
import Screen
import Testing

@testable import Terminal

extension TerminalTests {
  private static let patience = Duration.seconds(20)

  /// A picture none of whose rows is that of the one before.
  private func frame(_ number: Int, of size: Size, mark: String = "") -> Frame {
    var frame = Frame(size: size)
    let letters = (0..<size.columns + 26).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) }
    for row in 0..<size.rows {
      frame.write(String(letters[(number % 26)...].prefix(size.columns)), row: row, column: 0)
    }
    frame.write(mark, row: 0, column: 0)
    return frame
  }

  private func takesNothing(_ user: borrowing PseudoTerminal) -> Bool {
    var place = pollfd(fd: user.program, events: Int16(POLLOUT), revents: 0)
    return poll(&place, 1, 50) == 0
  }

  /// Draws until the terminal takes no more; the number of the last picture.
  private func stall(_ terminal: inout Terminal, of user: borrowing PseudoTerminal) throws -> Int {
    var number = 0
    let start = ContinuousClock.now
    while !takesNothing(user) {
      try #require(ContinuousClock.now - start < Self.patience, "it takes everything")
      number += 1
      terminal.show(frame(number, of: terminal.size))
      // A signal that another test has sent may come late; while it waits, nothing is drawn.
      _ = terminal.nextEvent(timeout: 0)
    }
    return number
  }

  @Test func aTerminalThatTakesNothingHoldsNobody() throws {
    let user = try PseudoTerminal(columns: 100, rows: 40)
    var terminal = try user.terminal()
    let number = try stall(&terminal, of: user)
    user.type("jk")
    for more in 1...5 { terminal.show(frame(number + more, of: terminal.size)) }
    kill(getpid(), SIGTERM)
    let events = (0..<3).map { _ in terminal.nextEvent(timeout: 2000) }
    // The signal may come to another thread of the tests, and so a little later.
    #expect(events.filter { $0 != .terminated } == [.key(.character("j")), .key(.character("k"))])
    #expect(events.contains(.terminated))
  }

  @Test func thePictureBegunIsFinishedAndTheNewestFollows() throws {
    let user = try PseudoTerminal(columns: 100, rows: 40)
    var terminal = try user.terminal()
    let begun = try stall(&terminal, of: user)
    for more in 1..<5 {
      terminal.show(frame(begun + more, of: terminal.size, mark: "BETWEEN"))
    }
    let newest = frame(begun + 5, of: terminal.size, mark: "NEWEST")
    terminal.show(newest)
    var output = ""
    let start = ContinuousClock.now
    while !output.contains("NEWEST") {
      try #require(ContinuousClock.now - start < Self.patience, "the newest is not shown")
      output += user.output(silence: 10)
      #expect(terminal.nextEvent(timeout: 10) == nil)
    }
    #expect(!output.contains("BETWEEN"))
    _ = user.output()
    terminal.show(newest)
    #expect(user.output().isEmpty)
  }

  @Test func aTerminalThatTakesNothingIsGivenBackAllTheSame() throws {
    let user = try PseudoTerminal(columns: 100, rows: 40)
    let before = user.modes
    let start: ContinuousClock.Instant
    do {
      var terminal = try user.terminal(usesMouse: true)
      _ = try stall(&terminal, of: user)
      start = .now
    }
    #expect(ContinuousClock.now - start < Self.patience)
    #expect(user.modes == before)
    let output = user.output()
    #expect(
      output.hasSuffix("\u{1B}[?1049l\u{1B}[23;0;0t\r\u{1B}[?1l\u{1B}>"), "\(output.suffix(80))")
  }
}
