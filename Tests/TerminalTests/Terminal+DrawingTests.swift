import Glibc
import Screen
import Testing

@testable import Terminal

extension TerminalTests {
  @Test func aFrameIsShownAndTheSameFrameSendsNothing() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    var frame = Frame(size: terminal.size)
    frame.write("São Tomé 日本", row: 3, column: 4, role: .selection)
    frame.cursor = Position(row: 3, column: 4)
    terminal.show(frame)
    let output = user.output()
    #expect(output.contains("São Tomé 日本"), "\(output.debugDescription)")
    #expect(output.contains("\u{1B}[7m") || output.contains(";7m"), "\(output.debugDescription)")
    terminal.show(frame)
    #expect(user.output().isEmpty)
  }

  @Test func onlyTheDifferenceIsSent() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    var frame = Frame(size: terminal.size)
    frame.write("a long and quiet line", row: 2, column: 0)
    terminal.show(frame)
    _ = user.output()
    frame.write("X", row: 5, column: 5)
    terminal.show(frame)
    let output = user.output()
    #expect(output.contains("X"))
    #expect(!output.contains("quiet"))
  }

  @Test func aRedrawSendsAll() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    var frame = Frame(size: terminal.size)
    frame.write("quiet", row: 2, column: 0)
    terminal.show(frame)
    _ = user.output()
    terminal.redraw()
    terminal.show(frame)
    #expect(user.output().contains("quiet"))
  }

  @Test func aRowOfAVeryWideTerminalIsDrawnAsItIs() throws {
    let user = try PseudoTerminal(columns: 1500, rows: 4)
    var terminal = try user.terminal()
    var frame = Frame(size: terminal.size)
    frame.write(String(repeating: "é", count: 1400) + "end", row: 1, column: 0)
    terminal.show(frame)
    let output = user.output()
    #expect(output.contains("end"))
    #expect(!output.contains("??"))
  }

  @Test func theCursorIsHiddenWhereThereIsNone() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    var frame = Frame(size: terminal.size)
    terminal.show(frame)
    #expect(user.output().contains("\u{1B}[?25l"))
    frame.cursor = Position(row: 1, column: 1)
    terminal.show(frame)
    #expect(user.output().contains("\u{1B}[?25h"))
  }

  @Test func coloursAreLeftOutIfNotWanted() throws {
    for usesColour in [true, false] {
      let user = try PseudoTerminal()
      var terminal = try user.terminal(usesColour: usesColour)
      var frame = Frame(size: terminal.size)
      frame.write("bad", row: 0, column: 0, role: .error)
      terminal.show(frame)
      let output = user.output()
      #expect(output.contains("\u{1B}[31m") == usesColour, "\(output.debugDescription)")
      #expect(output.contains("\u{1B}[1m") || output.contains(";1m"))
    }
  }

  @Test func aFrameLargerThanTheTerminalIsClipped() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    var frame = Frame(size: Size(columns: 90, rows: 50))
    frame.write("seen", row: 0, column: 0)
    frame.write("unseen", row: 40, column: 0)
    frame.cursor = Position(row: 45, column: 80)
    terminal.show(frame)
    let output = user.output()
    #expect(output.contains("seen") && !output.contains("unseen"))
  }

  @Test(arguments: ["C", "POSIX", "en_US.ISO-8859-1"])
  func aLocaleWithoutUnicodeIsDrawnInASCII(locale: String) async {
    setenv("TRIPARTITE_TEST_LOCALE", locale, 1)
    await #expect(processExitsWith: .success) {
      setenv("LC_ALL", try #require(getenv("TRIPARTITE_TEST_LOCALE")), 1)
      let user = try PseudoTerminal()
      var terminal = try user.terminal()
      let drawsUnicode = terminal.drawsUnicode
      #expect(!drawsUnicode)
      var frame = Frame(size: terminal.size)
      frame.write("São Tomé—日│x", row: 0, column: 0)
      terminal.show(frame)
      let output = user.output()
      #expect(output.contains("Sao Tome-? |x"), "\(output.debugDescription)")
      #expect(output.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test(arguments: ["", "xx_YY", "xx_YY.UTF-8"])
  func aLocaleUnsetOrUnknownIsUnicode(locale: String) async {
    setenv("TRIPARTITE_TEST_LOCALE", locale, 1)
    await #expect(processExitsWith: .success) {
      for name in ["LC_ALL", "LC_CTYPE", "LANG"] { unsetenv(name) }
      setenv("LANG", try #require(getenv("TRIPARTITE_TEST_LOCALE")), 1)
      let user = try PseudoTerminal()
      let terminal = try user.terminal()
      let drawsUnicode = terminal.drawsUnicode
      #expect(drawsUnicode)
    }
  }

  @Test func aCharacterWhoseWidthIsInDoubtShiftsNothing() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    var frame = Frame(size: terminal.size)
    // Newer than the C library here; where it is known, it is drawn as it is.
    frame.write("a\u{1FAE8}b", row: 0, column: 0)
    let text = frame.text(ofRow: 0).prefix { $0 != " " }
    terminal.show(frame)
    let output = user.output()
    #expect(output.contains("a??b") || output.contains(text), "\(output.debugDescription)")
  }

  @Test func marksStayOnTheirLetters() throws {
    let user = try PseudoTerminal()
    var terminal = try user.terminal()
    var frame = Frame(size: terminal.size)
    frame.write("e\u{301}x", row: 0, column: 0)
    terminal.show(frame)
    #expect(user.output().contains("e\u{301}"))
  }

  /// A frame in which no cell has the letter of one beside it.
  private func lettered(_ size: Size, from first: Int) -> Frame {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    var frame = Frame(size: size)
    for row in 0..<size.rows {
      let text = (0..<size.columns).map { letters[(first + row * 7 + $0) % letters.count] }
      frame.write(String(text), row: row, column: 0, role: row == 1 ? .selection : .plain)
    }
    return frame
  }

  @Test(arguments: [(26, 3), (80, 24), (7, 2)])
  func everyCellOfAFrameArrives(columns: UInt16, rows: UInt16) throws {
    let user = try PseudoTerminal(columns: columns, rows: rows)
    var terminal = try user.terminal()
    var screen = ShownScreen(columns: Int(columns), rows: Int(rows))
    let size = terminal.size
    #expect(size == Size(columns: Int(columns), rows: Int(rows)))
    var frames = [lettered(size, from: 0), lettered(size, from: 5), Frame(size: size)]
    // Of this one only some cells differ from the one before.
    var part = frames[2]
    part.write("here", row: size.rows - 1, column: size.columns - 4)
    part.write("and", row: 0, column: 2, role: .title)
    frames.insert(part, at: 3)
    for (number, frame) in (frames + [lettered(size, from: 1)]).enumerated() {
      terminal.show(frame)
      try screen.take(user.output())
      #expect(screen.rows == (0..<size.rows).map(frame.text(ofRow:)), "frame \(number)")
    }
  }
}
