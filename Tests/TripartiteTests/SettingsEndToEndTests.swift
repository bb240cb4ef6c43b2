import Foundation
import Testing

/// The settings file and the browser, in a real terminal.
@Suite(.serialized) struct SettingsEndToEndTests {
  private func start(
    _ text: String, in terminal: borrowing TmuxTerminal, _ arguments: String = "",
    environment: String = "", expecting screen: String
  ) throws -> SettingsFolder {
    let folder = try SettingsFolder(text)
    try terminal.run(
      "clear; XDG_CONFIG_HOME=\(folder.path) \(environment) \(try ProgramRun.program().path) "
        + arguments)
    try terminal.expect(screen)
    return folder
  }

  @Test func screenLanguageAndKeysOfTheFileAreThoseOfTheBrowser() throws {
    let terminal = try TmuxTerminal()
    let folder = try start(
      "language = \"fr\"\nstart = \"themes\"\n[keys]\nfilter = \"ctrl-s\"\nhelp = \"H\"\n",
      in: terminal, expecting: "Ctrl-S filtrer")
    try terminal.expect("H aide")
    try terminal.expect("9 Rech      FR")
    try terminal.press("C-s", "c", "l", "o")
    try terminal.expect("/clo")
    try terminal.press("Escape", "?")
    try terminal.expect("? est sans effet ici; H donne les touches.")
    try terminal.press("C-c")
    try terminal.expect("the shell is back") { try !$0.isOnAlternateScreen }
    _ = folder.path
  }

  @Test func aMistakeStandsOnTheLastLineUntilAKeyIsPressed() throws {
    let terminal = try TmuxTerminal()
    let folder = try start(
      "mouse = true\nlanguage = \"de\"\n", in: terminal,
      expecting: "config.toml:2: language is 'de', expected en, fr or es")
    try terminal.press("1")
    try terminal.expect("125 delegations")
    try terminal.expect("the mistake is gone") {
      try !$0.screen.contains { $0.contains("config.toml") }
    }
    try terminal.press("Q")
    _ = folder.path
  }

  @Test func aWrongReportInTheFileIsOneLineAndTheBrowserOpens() throws {
    let terminal = try TmuxTerminal()
    let folder = try start(
      "report = \"/nonexistent\"\nmouse = 1\n", in: terminal,
      expecting: "1 of 2 mistakes: config.toml:2: mouse is 1, expected true or false")
    try terminal.press("Q")
    try terminal.expect("ready>")
    let other = try start(
      "report = \"/nonexistent\"\n", in: terminal,
      expecting: "config.toml:1: report: /nonexistent: no such file")
    try terminal.expect("Tripartite Technical Meeting on Labour Migration")
    try terminal.press("Q")
    _ = (folder.path, other.path)
  }

  /// Whether the screen has a colour anywhere; doubt and mistakes have one.
  private func hasColour(_ terminal: borrowing TmuxTerminal) throws -> Bool {
    try terminal.colouredScreen.contains("[35m")
  }

  @Test func coloursAreUsedUnlessTheFileTheEnvironmentOrTheOptionSaysNo() throws {
    for (text, environment, option, isColoured) in [
      ("", "", "", true), ("colour = \"never\"", "", "", false), ("", "NO_COLOR=1", "", false),
      ("colour = \"always\"", "", "", true), ("", "", "--no-colour", false),
      ("", "NO_COLOR=", "", true),
    ] {
      let terminal = try TmuxTerminal(columns: 120, rows: 40)
      let folder = try start(
        text + "\nstart = \"themes\"", in: terminal, option, environment: environment,
        expecting: "Opening")
      try terminal.press("f")
      try terminal.expect("Go to:")
      try terminal.press("5", "4")
      try terminal.expect("> ")
      try terminal.press("Enter")
      try terminal.expect("Themes › ")
      #expect(try hasColour(terminal) == isColoured, "\(text) \(environment) \(option)")
      try terminal.press("Q")
      _ = folder.path
    }
  }
}
