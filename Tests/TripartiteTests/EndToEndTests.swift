import Foundation
import Testing

/// The real program in a real terminal.
@Suite(.serialized) struct EndToEndTests {
  /// Starts the browser in a terminal and waits for its start page.
  private func start(in terminal: borrowing TmuxTerminal, _ arguments: String = "") throws {
    try terminal.run(
      "stty -a >/tmp/tripartite-before.$$; \(try ProgramRun.program().path) \(arguments)")
    try terminal.expect("Tripartite Technical Meeting on Labour Migration")
  }

  /// Expects the shell to be back, on its own screen, with the terminal as it was.
  private func expectGivenBack(_ terminal: borrowing TmuxTerminal) throws {
    try terminal.expect("the shell's screen is back") { try !$0.isOnAlternateScreen }
    try terminal.expect("the cursor is shown") { try $0.showsCursor }
    try terminal.run("stty -a | cmp - /tmp/tripartite-before.$$ && echo same''settings")
    try terminal.expect("samesettings")
    try terminal.run("rm -f /tmp/tripartite-before.$$")
  }

  @Test func theBrowserStartsBrowsesAndGivesTheTerminalBack() throws {
    let terminal = try TmuxTerminal()
    try start(in: terminal)
    try terminal.press("1")
    try terminal.expect("125 delegations")
    try terminal.press("j", "j", "j", "j", "Enter")
    try terminal.expect("Delegations › Panama")
    try terminal.press("f")
    try terminal.press("t", "r", "i", "n", "i", "t", "e")
    try terminal.expect("> Trinidad and Tobago")
    try terminal.press("Enter")
    try terminal.expect("Delegations › Trinidad and Tobago")
    try terminal.press("Q")
    try expectGivenBack(terminal)
  }

  @Test func aFilterAndAnArrowKeyWorkThroughARealTerminal() throws {
    let terminal = try TmuxTerminal()
    try start(in: terminal)
    try terminal.press("1", "/")
    try terminal.press("s", "u", "i", "z", "a")
    try terminal.expect("2 of 125 /suiza")
    try terminal.press("Enter", "Down", "Right")
    try terminal.expect("Rita Schiavi")
    try terminal.press("Q")
    try expectGivenBack(terminal)
  }

  @Test func resizingRedrawsAtOnceInEveryMode() throws {
    let terminal = try TmuxTerminal()
    try start(in: terminal)
    try terminal.press("4")
    try terminal.resize(columns: 130, rows: 40)
    try terminal.expect("three panes are shown") {
      try $0.screen.contains { $0.filter { $0 == "│" }.count == 2 }
    }
    try terminal.press("/")
    try terminal.resize(columns: 30, rows: 8)
    try terminal.expect("Needs 40 x 10")
    try terminal.resize(columns: 80, rows: 24)
    try terminal.expect("7 themes")
    try terminal.press("Escape", "Q")
    try expectGivenBack(terminal)
  }

  @Test(arguments: ["INT", "TERM", "HUP", "SEGV", "ABRT", "ILL"])
  func theTerminalIsGivenBackAfterASignal(signal: String) throws {
    let terminal = try TmuxTerminal()
    try start(in: terminal)
    try terminal.kill(by: signal)
    try expectGivenBack(terminal)
  }

  @Test func ctrlZSuspendsAndForegroundComesBack() throws {
    let terminal = try TmuxTerminal()
    try start(in: terminal)
    try terminal.press("1")
    try terminal.expect("125 delegations")
    try terminal.press("C-z")
    try terminal.expect("the shell's screen is back") { try !$0.isOnAlternateScreen }
    try terminal.run("echo mean''while")
    try terminal.expect("meanwhile")
    try terminal.run("fg")
    try terminal.expect("125 delegations")
    try terminal.press("Q")
    try expectGivenBack(terminal)
  }

  @Test(arguments: [
    ("TERM=", "TERM is not set"), ("TERM=no-such-terminal", "no-such-terminal"),
    ("TERM=dumb", "dumb"),
  ])
  func aTerminalThatCannotShowAScreenGetsOneClearLine(
    setting: String, expected: String
  ) throws {
    let terminal = try TmuxTerminal(columns: 200)
    try terminal.run("\(setting) \(try ProgramRun.program().path); echo status''=$?")
    try terminal.expect(expected)
    try terminal.expect("status=2")
  }

  @Test func inALocaleWithoutUTF8NamesAreTransliterated() throws {
    let terminal = try TmuxTerminal()
    try terminal.run("LC_ALL=C \(try ProgramRun.program().path)")
    try terminal.expect("Tripartite Technical Meeting")
    try terminal.press("f")
    try terminal.press("c", "o", "t", "e")
    try terminal.expect("> Cote d'Ivoire")
    try terminal.press("Escape", "Q")
    try terminal.expect("the shell's screen is back") { try !$0.isOnAlternateScreen }
  }
}
