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

  @Test func aFaultIsToldInTheWordsThatWereSetLast() async throws {
    let user = try PseudoTerminal()
    setenv("TRIPARTITE_TEST_TERMINAL", user.path, 1)
    await #expect(processExitsWith: .failure) {
      let path = try #require(getenv("TRIPARTITE_TEST_TERMINAL"))
      let descriptor = open(path, O_RDWR | O_NOCTTY)
      setenv("LC_ALL", "C.UTF-8", 1)
      var terminal = try Terminal(
        TerminalOptions(usesColour: true, usesMouse: true), input: descriptor, output: descriptor)
      terminal.setFaultMessage("Un fallo interno detuvo el programa.")
      terminal.setFaultMessage("Une erreur a arrêté le programme.")
      raise(SIGABRT)
    }
    let output = user.output()
    let isTold = output.unicodeScalars.split { $0.value < 32 }
      .contains { String($0) == "Une erreur a arrêté le programme." }
    #expect(isTold, "\(output.debugDescription)")
    #expect(!output.contains("fallo") && !output.contains("A fault stopped"))
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

  @Test func aSuspensionGivesBackAndTakesAgain() throws {
    // Ignored, so that the tests are not stopped; all else is done as if they were.
    let before = signal(SIGTSTP, SIG_IGN)
    defer { signal(SIGTSTP, before) }
    let user = try PseudoTerminal()
    var terminal = try user.terminal(usesMouse: true)
    var frame = Frame(size: terminal.size)
    frame.write("whole", row: 1, column: 1)
    terminal.show(frame)
    let modes = user.modes
    _ = user.output()
    terminal.suspend()
    terminal.show(frame)
    #expect(user.modes == modes)
    let output = user.output()
    let halves = output.split(separator: "\u{1B}[?1049l")
    try #require(halves.count == 2, "\(output.debugDescription)")
    #expect(halves[0].contains("\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l"))
    for mode in ["\u{1B}[?1049h", "\u{1B}[?1h\u{1B}=", "\u{1B}[?2004h", "\u{1B}[?1000h", "whole"] {
      #expect(halves[1].contains(mode), "\(output.debugDescription)")
    }
  }

  @Test func aSizeChangedWhileSuspendedIsTold() throws {
    let before = signal(SIGTSTP, SIG_IGN)
    defer { signal(SIGTSTP, before) }
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    user.resize(columns: 71, rows: 17)
    terminal.suspend()
    let size = terminal.size
    #expect(size == Size(columns: 71, rows: 17))
    #expect(terminal.nextEvent(timeout: 2000) == .resized(size))
  }

  @Test func keysAreThoseOfTheTerminal() throws {
    let user = try PseudoTerminal()
    let terminal = try user.terminal()
    let sequences = KeySequences.ofTerminal()
    #expect(sequences[Array("\u{1B}OA".utf8)] == .up)
    #expect(sequences[Array("\u{1B}[5~".utf8)] == .pageUp)
    #expect(sequences[Array("\u{1B}[Z".utf8)] == .backTab)
    #expect(terminal.waiting.isEmpty)
  }

  @Test func theDelayOfEscapeCanBeSet() async {
    await #expect(processExitsWith: .success) {
      let user = try PseudoTerminal()
      for (value, delay) in [("120", 120), ("0", 25), ("-4", 25), ("soon", 25), ("99999", 25)] {
        setenv("ESCDELAY", value, 1)
        var terminal = try user.terminal()
        _ = terminal.decoder.receive("\u{1B}".utf8)
        let patience = terminal.decoder.patience
        #expect(patience == delay, "\(value)")
      }
    }
  }

  @Test func linesAndColumnsOfTheEnvironmentAreNotTheSize() async {
    await #expect(processExitsWith: .success) {
      setenv("LINES", "5", 1)
      setenv("COLUMNS", "9", 1)
      let user = try PseudoTerminal(columns: 50, rows: 20)
      let size = try user.terminal().size
      #expect(size == Size(columns: 50, rows: 20))
    }
  }

  @Test func messagesWaitUntilTheTerminalIsGivenBack() async {
    await #expect(processExitsWith: .success) {
      let user = try PseudoTerminal()
      dup2(user.program, 2)
      do {
        var terminal = try user.terminal()
        terminal.show(Frame(size: terminal.size))
        _ = user.output()
        let message = Array("careful\u{1B}[2J\n".utf8)
        _ = write(2, message, message.count)
        #expect(user.output().isEmpty)
      }
      let output = user.output()
      let parts = output.split(separator: "\u{1B}[?1049l")
      #expect(parts.last?.contains("careful[2J") == true, "\(output.debugDescription)")
    }
  }
}
