import Foundation
import Testing

/// Files and the pager, which get their text from another thread, in a real terminal.
@Suite(.serialized) struct WritingEndToEndTests {
  private func start(
    _ home: borrowing NotesCommandTests.Home, in terminal: borrowing TmuxTerminal,
    environment: String = ""
  ) throws {
    try terminal.run(
      "clear; cd \(home.path); HOME=\(home.path) \(environment) \(try ProgramRun.program().path)")
    try terminal.expect("Tripartite Technical Meeting")
  }

  private func quit(_ terminal: borrowing TmuxTerminal) throws {
    try terminal.press("Q")
    try terminal.expect("the shell is back") { try !$0.isOnAlternateScreen }
  }

  /// What is in a home, but for the program's own folder.
  private func files(in home: borrowing NotesCommandTests.Home) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.path).filter { $0 != ".local" }
      .sorted()
  }

  /// Waits until the pager has made its file and given the terminal back.
  private func awaitPager(
    _ name: String, in home: borrowing NotesCommandTests.Home, _ terminal: borrowing TmuxTerminal
  ) throws {
    let path = "\(home.path)/\(name)"
    try terminal.expect("the pager has ended") {
      try FileManager.default.fileExists(atPath: path) && $0.isOnAlternateScreen
    }
  }

  @Test func twoProgramsOfThePagerShareTheText() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(
      home, in: terminal, environment: "PAGER='head -n 1 > first; cat > rest; mv rest all'")
    try terminal.press("2", "P")
    try awaitPager("all", in: home, terminal)
    try terminal.expect("row 1 of 230")
    #expect(try String(contentsOfFile: home.path + "/first", encoding: .utf8) == "People\n")
    try quit(terminal)
  }

  @Test func aPagerThatIsQuitEarlyIsNoError() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(home, in: terminal, environment: "PAGER='head -n 1 > part; mv part early'")
    try terminal.press("2", "P")
    try awaitPager("early", in: home, terminal)
    try terminal.press("j")
    try terminal.expect("row 2 of 230")
    #expect(try !terminal.screen.contains { $0.contains("pager") })
    try quit(terminal)
  }

  @Test func aMatrixIsTextInAFileOfTextAsOnTheCommandLine() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(home, in: terminal)
    try terminal.press("5", "Tab", "e", "C-u")
    try terminal.run("countries.txt")
    try terminal.expect("Written to countries.txt.")
    try quit(terminal)
    let text = try String(contentsOfFile: home.path + "/countries.txt", encoding: .utf8)
    #expect(text == (try ProgramRun("matrix", "--by", "country", "--format", "table").output))
    #expect(text.hasPrefix("97 interventions by country and theme\nCountry "))
  }

  @Test func thePagerReadsWhatAFileHolds() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(home, in: terminal, environment: "PAGER='cat > page; mv page read'")
    try terminal.press("6", "Enter", "P")
    try awaitPager("read", in: home, terminal)
    try terminal.press("e", "C-u")
    try terminal.run("same.txt")
    try terminal.expect("Written to same.txt.")
    let page = try Data(contentsOf: URL(filePath: home.path + "/read"))
    #expect(page == (try Data(contentsOf: URL(filePath: home.path + "/same.txt"))))
    #expect(page.count > 1_000)
    try quit(terminal)
  }

  @Test func aPageOfSeveralKindsHasItsHeadingsInTheLanguageOfTheReader() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(home, in: terminal)
    try terminal.press("t", "6", "Enter", "Enter", "e", "C-u")
    try terminal.run("page.md")
    try terminal.expect("Écrit dans page.md.")
    let text = try String(contentsOfFile: "\(home.path)/page.md", encoding: .utf8)
    #expect(text.contains(" Nature | Id | Texte | Détail |\n"))
    #expect(text.contains(" intervention | i") && text.contains(" topic | "))
    try quit(terminal)
  }

  @Test func whatIsThereAlreadyIsNotTouched() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try Data("mine".utf8).write(to: URL(filePath: home.path + "/people.csv"))
    try start(home, in: terminal)
    try terminal.press("2", "e", "Enter")
    try terminal.expect("people.csv: it is there already; type another name")
    #expect(try files(in: home) == ["people.csv"])
    #expect(try String(contentsOfFile: home.path + "/people.csv", encoding: .utf8) == "mine")
    try terminal.press("e", "C-u")
    try terminal.run("none/people.csv")
    try terminal.expect("none/people.csv: no such file or folder")
    try terminal.press("e", "C-u")
    try terminal.run("~/home.csv")
    try terminal.expect("Written to ~/home.csv")
    #expect(try files(in: home) == ["home.csv", "people.csv"])
    try FileManager.default.removeItem(atPath: home.path + "/home.csv")
    #expect(try files(in: home) == ["people.csv"])
    try quit(terminal)
  }

  @Test func whatIsStoppedIsThereWholeOrNotAtAll() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(home, in: terminal)
    for name in ["one.json", "two.csv", "three.json"] {
      try terminal.pressAtOnce(["2", "e", "C-u"] + name.map(String.init) + ["Enter", "Escape"])
    }
    try terminal.pressAtOnce(["2", "e", "C-u"] + "last.json".map(String.init) + ["Enter", "Q"])
    try terminal.expect("the shell is back") { try !$0.isOnAlternateScreen }
    for name in try files(in: home) {
      let format = name.hasSuffix("csv") ? "csv" : "json"
      #expect(["one.json", "two.csv", "three.json", "last.json"].contains(name))
      #expect(
        try String(contentsOfFile: "\(home.path)/\(name)", encoding: .utf8)
          == ProgramRun("people", "--format", format).output, "\(name)")
    }
  }
}
