import Glibc
import Screen
import Testing

@testable import Terminal

/// A fault that a program may have within itself.
enum Fault: String, CaseIterable {
  case index, overflow, null, abort, stack

  /// Has the fault; a number that is known only when the program runs keeps it from the compiler.
  func happen(_ zero: Int) -> Int {
    switch self {
    case .index: return [1, 2][zero + 2]
    case .overflow: return Int.max - zero + max(1, zero)
    case .null: return UnsafePointer<Int>(bitPattern: zero + 8)?.pointee ?? 0
    case .abort: Glibc.abort()
    case .stack: return Self.fill(zero) + 1
    }
  }

  private static func fill(_ depth: Int) -> Int { depth < 0 ? depth : fill(depth + 1) + 1 }
}

extension TerminalTests {
  @Test(arguments: Fault.allCases)
  func aFaultWithinTheProgramGivesTheTerminalBack(fault: Fault) async throws {
    let user = try PseudoTerminal()
    let before = user.modes
    setenv("TRIPARTITE_TEST_TERMINAL", user.path, 1)
    setenv("TRIPARTITE_TEST_FAULT", fault.rawValue, 1)
    await #expect(processExitsWith: .failure) {
      let path = try #require(getenv("TRIPARTITE_TEST_TERMINAL"))
      let name = String(cString: try #require(getenv("TRIPARTITE_TEST_FAULT")))
      let descriptor = open(path, O_RDWR | O_NOCTTY)
      var terminal = try Terminal(
        TerminalOptions(usesColour: true, usesMouse: true), input: descriptor, output: descriptor)
      var frame = Frame(size: terminal.size)
      frame.write("before the fault", row: 1, column: 0)
      terminal.show(frame)
      let fault = try #require(Fault(rawValue: name))
      print(fault.happen(Int(terminal.size.rows) - 10))
    }
    #expect(user.modes == before)
    let parts = user.output().split(separator: "\u{1B}[?1049l")
    try #require(parts.count == 2, "\(parts)")
    #expect(parts[0].contains("before the fault"))
    #expect(parts[0].contains("\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l"))
    #expect(parts[1].contains("\u{1B}[?25h"))
    #expect(parts[1].contains("A fault stopped the program"))
  }

  @Test func aSizeForWhichThereIsNoMemoryIsToldAndGivesTheTerminalBack() async throws {
    let user = try PseudoTerminal()
    let before = user.modes
    setenv("TRIPARTITE_TEST_TERMINAL", user.path, 1)
    await #expect(processExitsWith: .success) {
      let path = try #require(getenv("TRIPARTITE_TEST_TERMINAL"))
      let descriptor = open(path, O_RDWR | O_NOCTTY)
      do {
        var terminal = try Terminal(
          TerminalOptions(usesColour: true, usesMouse: true), input: descriptor, output: descriptor)
        terminal.show(Frame(size: terminal.size))
        var size = winsize(ws_row: 800, ws_col: 2000, ws_xpixel: 0, ws_ypixel: 0)
        try #require(ioctl(descriptor, UInt(TIOCSWINSZ), &size) == 0)
        // None of the windows, of 45 MB each, finds room; what the test needs itself does.
        var limit = rlimit()
        try #require(getrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit) == 0)
        limit.rlim_cur = 32 << 20
        try #require(setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit) == 0)
        kill(getpid(), SIGWINCH)
        #expect(terminal.nextEvent(timeout: 2000) == .notDrawn)
        terminal.show(Frame(size: Size(columns: 40, rows: 10)))
      }
      // Not taken over half.
      #expect(throws: TerminalError.noMemory) {
        _ = try Terminal(
          TerminalOptions(usesColour: true, usesMouse: true), input: descriptor, output: descriptor)
      }
    }
    #expect(user.modes == before)
    #expect(user.output().contains("\u{1B}[?1049l"))
  }

  @Test func aSizeThatNoDisplayHasIsCut() throws {
    let user = try PseudoTerminal(columns: 65535, rows: 65535)
    var terminal = try user.terminal()
    let size = terminal.size
    #expect(size == Size(columns: 2000, rows: 800))
    user.resize(columns: 40, rows: 10)
    kill(getpid(), SIGWINCH)
    #expect(terminal.nextEvent(timeout: 2000) == .resized(Size(columns: 40, rows: 10)))
  }
}
