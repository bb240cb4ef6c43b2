import Glibc
import Screen
import Testing

@testable import Terminal

/// All that has a terminal open; one may be at a time.
@Suite(.serialized) struct TerminalTests {
  @Test func theTerminalIsGivenBackAsItWas() throws {
    let user = try PseudoTerminal()
    let before = user.modes
    do {
      var terminal = try user.terminal(usesMouse: true)
      terminal.show(Frame(size: terminal.size))
      #expect(user.modes != before)
      let output = user.output()
      for mode in ["\u{1B}[?1049h", "\u{1B}[?2004h", "\u{1B}[?1000h\u{1B}[?1006h"] {
        #expect(output.contains(mode), "\(output.debugDescription)")
      }
    }
    #expect(user.modes == before)
    let output = user.output()
    for mode in ["\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?1006l\u{1B}[?1000l", "\u{1B}[?1l"] {
      #expect(output.contains(mode), "\(output.debugDescription)")
    }
    #expect(output.contains("\u{1B}[?25h") || !output.contains("\u{1B}[?25l"))
  }

  @Test func aTerminalCanBeTakenAgain() throws {
    let user = try PseudoTerminal(columns: 33, rows: 7)
    for _ in 0..<3 {
      let terminal = try user.terminal()
      let size = terminal.size
      #expect(size == Size(columns: 33, rows: 7))
    }
  }

  @Test func twoCannotBeOpen() throws {
    let user = try PseudoTerminal()
    let terminal = try user.terminal()
    #expect(throws: TerminalError.alreadyOpen) { _ = try user.terminal() }
    let rows = terminal.size.rows
    #expect(rows == 10)
  }

  @Test func aPipeIsNoTerminal() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    #expect(throws: TerminalError.notATerminal) {
      _ = try Terminal(
        TerminalOptions(usesColour: true, usesMouse: false), input: ends[0], output: ends[1])
    }
  }

  @Test func theMouseIsSwitched() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    #expect(!user.output().contains("\u{1B}[?1000h"))
    terminal.setMouse(true)
    #expect(user.output().contains("\u{1B}[?1000h"))
    terminal.setMouse(true)
    #expect(user.output().isEmpty)
    terminal.setMouse(false)
    #expect(user.output().contains("\u{1B}[?1000l"))
  }

  @Test func aFaultGivesTheTerminalBack() async throws {
    let user = try PseudoTerminal()
    let before = user.modes
    setenv("TRIPARTITE_TEST_TERMINAL", user.path, 1)
    await #expect(processExitsWith: .failure) {
      let path = try #require(getenv("TRIPARTITE_TEST_TERMINAL"))
      let descriptor = open(path, O_RDWR | O_NOCTTY)
      let terminal = try Terminal(
        TerminalOptions(usesColour: true, usesMouse: true), input: descriptor, output: descriptor)
      raise(SIGSEGV)
      _ = terminal.size
    }
    #expect(user.modes == before)
    let output = user.output()
    let parts = output.split(separator: "\u{1B}[?1049l")
    #expect(parts.count == 2 && parts[1].contains("\u{1B}[?25h"), "\(output.debugDescription)")
    #expect(output.contains("\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l"))
    #expect(output.contains("A fault stopped the program"))
  }

  @Test(arguments: ["", "dumb", "no-such-terminal"])
  func aTypeThatCannotShowAScreenIsRefused(type: String) async {
    setenv("TRIPARTITE_TEST_TYPE", type, 1)
    await #expect(processExitsWith: .success) {
      let user = try PseudoTerminal()
      let type = String(cString: try #require(getenv("TRIPARTITE_TEST_TYPE")))
      setenv("TERM", type, 1)
      let error = #expect(throws: TerminalError.self) { _ = try user.terminal() }
      let expected: [String: TerminalError] = [
        "": .typeNotSet, "dumb": .tooSimple("dumb"),
        "no-such-terminal": .unknownType("no-such-terminal"),
      ]
      #expect(error == expected[type])
      #expect(user.output().isEmpty)
    }
  }
}
