import Glibc
import Screen
import Testing

@testable import Terminal

extension TerminalTests {
  @Test func typedKeysComeInOrder() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    user.type("j\u{1B}[Aé\r")
    let keys = (0..<4).map { _ in terminal.nextEvent(timeout: 2000) }
    #expect(keys == [.character("j"), .up, .character("é"), .enter].map { .key($0) })
    #expect(terminal.nextEvent(timeout: 0) == nil)
  }

  @Test func aCharacterMayComeInPieces() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    user.type([0xC3])
    #expect(terminal.nextEvent(timeout: 60) == nil)
    user.type([0xA9])
    #expect(terminal.nextEvent(timeout: 2000) == .key(.character("é")))
  }

  @Test func escapeComesAfterItsDelayThoughAskedForInShortTurns() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    user.type("\u{1B}")
    let start = ContinuousClock.now
    var event: TerminalEvent?
    while event == nil, ContinuousClock.now - start < .seconds(2) {
      event = terminal.nextEvent(timeout: 5)
    }
    #expect(event == .key(.escape))
    #expect(ContinuousClock.now - start >= .milliseconds(20))
  }

  @Test func aTimeoutIsKept() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    let taken = ContinuousClock().measure { #expect(terminal.nextEvent(timeout: 80) == nil) }
    #expect(taken >= .milliseconds(80))
    #expect(taken < .seconds(2))
  }

  @Test func aResizeWakesAndTheSizeIsRightAtOnce() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    for columns in UInt16(20)..<60 {
      user.resize(columns: columns, rows: 12)
      kill(getpid(), SIGWINCH)
    }
    #expect(terminal.nextEvent(timeout: 2000) == .resized(Size(columns: 59, rows: 12)))
    let size = terminal.size
    #expect(size == Size(columns: 59, rows: 12))
  }

  @Test func aSizeOfOneCellStaysBlank() throws {
    let user = try PseudoTerminal(columns: 1, rows: 1)
    var terminal = try user.terminal()
    var frame = Frame(size: terminal.size)
    frame.write("x", row: 0, column: 0)
    terminal.show(frame)
    #expect(!user.output().contains("x"))
  }

  @Test(arguments: [
    (SIGINT, TerminalEvent.interrupted), (SIGTERM, .terminated), (SIGHUP, .hungUp),
  ])
  func aSignalIsAnEvent(signal: Int32, event: TerminalEvent) throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    kill(getpid(), signal)
    #expect(terminal.nextEvent(timeout: 2000) == event)
    #expect(terminal.nextEvent(timeout: 0) == nil)
  }

  @Test func aHangUpIsToldOnceAndDoesNotSpin() throws {
    var user = try PseudoTerminal()
    var terminal = try user.terminal()
    user.hangUp()
    #expect(terminal.nextEvent(timeout: 2000) == .hungUp)
    let taken = ContinuousClock().measure { #expect(terminal.nextEvent(timeout: 50) == nil) }
    #expect(taken >= .milliseconds(50))
    terminal.show(Frame(size: terminal.size))
  }

  @Test func aLongPasteArrivesWhole() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    user.type("\u{1B}[200~")
    let line = "Côte d’Ivoire, São Tomé\r"
    for _ in 0..<100 {  // In pieces, for the kernel keeps no more than 4096 bytes.
      user.type(line)
      #expect(terminal.nextEvent(timeout: 0) == nil)
    }
    user.type("\u{1B}[201~")
    let text = String(repeating: "Côte d’Ivoire, São Tomé\n", count: 100)
    #expect(terminal.nextEvent(timeout: 2000) == .paste(text))
  }

  @Test func aLoopAnswersWhatIsTyped() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    var typed = ""
    user.type("São q")
    while typed.last != "q" {
      let next = terminal.nextEvent(timeout: 2000)
      let event = try #require(next)
      guard case .key(.character(let character)) = event else { continue }
      typed.append(character)
      var frame = Frame(size: terminal.size)
      frame.write(typed, row: 1, column: 2)
      terminal.show(frame)
    }
    #expect(typed == "São q")
    let output = user.output()
    #expect(output.contains("S") && output.contains("ã") && output.contains("q"))
  }

  @Test func millisecondsAreRoundedUp() {
    let now = ContinuousClock.now
    #expect(Terminal.milliseconds(from: now, to: now + .microseconds(1)) == 1)
    #expect(Terminal.milliseconds(from: now, to: now + .milliseconds(25)) == 25)
    #expect(Terminal.milliseconds(from: now, to: now - .seconds(1)) == 0)
    #expect(Terminal.milliseconds(from: now, to: now + .seconds(10_000_000)) == .max)
  }
}
