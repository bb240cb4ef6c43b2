import Foundation
import Testing

/// Notes, copying, writing and the last session, in a real terminal.
@Suite(.serialized) struct KeepingEndToEndTests {
  private func start(
    _ home: borrowing NotesCommandTests.Home, in terminal: borrowing TmuxTerminal,
    environment: String = "", expecting screen: String = "Tripartite Technical Meeting"
  ) throws {
    try terminal.run(
      "clear; cd \(home.path); HOME=\(home.path) \(environment) \(try ProgramRun.program().path)")
    try terminal.expect(screen)
  }

  private func quit(_ terminal: borrowing TmuxTerminal) throws {
    try terminal.press("Q")
    try terminal.expect("the shell is back") { try !$0.isOnAlternateScreen }
  }

  @Test func marksNotesAndTheLastPlaceAreThereNextTime() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(home, in: terminal)
    try terminal.press("4", "j", "j", "j", "Enter", "m", "j", "n")
    try terminal.expect("Note on ¶ 50")
    try terminal.press("s", "e", "e", "Enter")
    try terminal.expect("Noted.")
    try quit(terminal)
    try start(home, in: terminal, expecting: "Themes › Effective protection")
    try terminal.expect(">+50")
    try terminal.expect(" *49")
    try quit(terminal)
  }

  @Test func theEditorHasTheTerminalAndGivesItBack() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    let editor = home.path + "/editor"
    try Data("#!/bin/sh\necho in the editor; read word; echo \"$word\" > \"$1\"\n".utf8)
      .write(to: URL(filePath: editor))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
    try start(home, in: terminal, environment: "EDITOR=\(editor)")
    try terminal.press("1", "j", "N")
    try terminal.expect("in the editor")
    try terminal.run("written there")
    try terminal.expect("Noted.")
    try terminal.expect("written there")
    #expect(try home.text().hasSuffix("\twritten there\n"))
    try terminal.press("j")
    try terminal.expect("row 3 of 125")
    try quit(terminal)
  }

  @Test func anEditorThatFailsLeavesTheNoteAsItWas() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(home, in: terminal, environment: "EDITOR=false PAGER=/no/such/pager")
    try terminal.press("1", "N")
    try terminal.expect("The editor ended with status 1; the note is as it was.")
    try terminal.press("P")
    try terminal.expect("The pager could not be run; $PAGER names another.")
    #expect(!FileManager.default.fileExists(atPath: home.notes))
    try quit(terminal)
  }

  /// What an editor does with the file `$1`, what the last line then says, and the note.
  static let editors = [
    ("printf 'caf\\351' > \"$1\"", "is not UTF-8; the note is as it was", nil),
    ("rm \"$1\"", "took its file away; the note is as it was", nil),
    (
      "echo saved > \"$1\"; exit 3", "ended with status 3; the note is as it was, and its text", nil
    ),
    ("true", "The editor changed nothing", nil),
    ("printf '\\357\\273\\277one\\r\\n\\ttwo\\r\\n' > \"$1\"", "Noted.", "one\\n\\ttwo"),
    ("echo kept > \"$1\"; cp \"$1\" \"$1~\"", "Noted.", "kept"),
  ]

  @Test(arguments: editors)
  func anEditorLosesNothing(script: String, message: String, note: String?) throws {
    let terminal = try TmuxTerminal(columns: 200)
    let home = try NotesCommandTests.Home()
    let editor = home.path + "/editor"
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: editor))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
    try start(home, in: terminal, environment: "EDITOR=\(editor) TMPDIR=\(home.path)")
    try terminal.press("1", "j", "N")
    try terminal.expect(message)
    try quit(terminal)
    let left = try FileManager.default.contentsOfDirectory(atPath: home.path)
      .filter { $0.hasPrefix("tripartite-") }
    // What the program did not take over stays; what it did is gone, with what lay beside it.
    #expect(left.count == (message.hasPrefix("is not") || message.hasPrefix("ended") ? 1 : 0))
    if let note {
      #expect(try home.text().hasSuffix("\t\(note)\n"))
    } else {
      #expect(!FileManager.default.fileExists(atPath: home.notes))
    }
  }

  @Test(arguments: ["TERM", "HUP"])
  func aNoteBeingTypedIsKeptWhenASignalEndsTheProgram(signal: String) throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(home, in: terminal)
    try terminal.press("1", "j", "n", "h", "a", "l", "f")
    try terminal.expect("half")
    try terminal.kill(by: signal)
    try terminal.expect("the shell is back") { try !$0.isOnAlternateScreen }
    #expect(try home.text().hasSuffix("\thalf\n"))
  }

  @Test func whatIsWrittenOfNotesCannotActOnATerminal() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try FileManager.default.createDirectory(
      atPath: (home.notes as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(
      "2026-11-21T16:09:52Z\t+note\tttmlm-2013\tintervention:i054\tred \u{1B}[31m \u{202E}end\n"
        .utf8
    ).write(to: URL(filePath: home.notes))
    try start(home, in: terminal)
    for name in ["kept.txt", "kept.csv", "kept.md", "kept.json"] {
      try terminal.press("'", "e", "C-u")
      try terminal.run(name)
      try terminal.expect("Written to \(name).")
      let text = try String(contentsOfFile: "\(home.path)/\(name)", encoding: .utf8)
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" }, "\(name)")
    }
    try quit(terminal)
  }

  @Test func thePagerShowsThePage() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(home, in: terminal, environment: "PAGER='cat > page.txt'")
    try terminal.press("7", "P")
    try terminal.expect("the page is written") { _ in
      FileManager.default.fileExists(atPath: home.path + "/page.txt")
    }
    try terminal.expect("Conclusions")
    try quit(terminal)
    let page = try String(contentsOfFile: home.path + "/page.txt", encoding: .utf8)
    #expect(page.split(separator: "\n").count > 40)
  }

  /// Goes to a paragraph, and copies a part of it by its letter.
  private func copy(_ part: String, of terminal: borrowing TmuxTerminal) throws {
    try terminal.press("f", "5", "4")
    try terminal.expect("> ¶ 54")
    try terminal.press("Enter", "y", part)
    try terminal.expect("Sent to the clipboard, ")
  }

  @Test func aCitationGoesToTheClipboardOfTheTerminal() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try terminal.takeClipboard()
    // The program does not know that this terminal is tmux.
    try start(home, in: terminal)
    try copy("c", of: terminal)
    try terminal.expect("Sent to the clipboard, citation: ILO, TTMLM/2013/15, para. 54")
    try terminal.expect("the citation is in the buffer") {
      try $0.buffer == "ILO, TTMLM/2013/15, para. 54 (Italy, for EU)"
    }
    try quit(terminal)
  }

  @Test func insideTmuxWhatIsCopiedIsInItsBuffer() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(home, in: terminal, environment: terminal.variable)
    try copy("c", of: terminal)
    #expect(try terminal.buffer == "ILO, TTMLM/2013/15, para. 54 (Italy, for EU)")
    try copy("t", of: terminal)
    let lines = try terminal.buffer.split(separator: "\n")
    let points = try ProgramRun("points", "para:54", "--format", "json").output
    #expect(lines.count > 1 && lines.allSatisfy { $0.hasPrefix("¶ 54 ") })
    #expect(lines.allSatisfy { points.contains($0.dropFirst(5)) })
    try quit(terminal)
  }

  @Test(arguments: ["people.csv", "people.json", "people.md", "people.txt"])
  func aListIsWrittenAsTheEndOfTheNameSays(name: String) throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(home, in: terminal)
    try terminal.press("2", "/")
    try terminal.run("country:ke")
    try terminal.expect("/country:ke")
    try terminal.press("e", "C-u")
    try terminal.run(name)
    try terminal.expect("Written to \(name).")
    try quit(terminal)
    let text = try String(contentsOfFile: "\(home.path)/\(name)", encoding: .utf8)
    if name.hasSuffix("txt") {
      #expect(text.hasPrefix("People\n"))
    } else {
      let format =
        name.hasSuffix("md")
        ? "markdown" : String(name.suffix(from: name.index(name.startIndex, offsetBy: 7)))
      #expect(text == (try ProgramRun("people", "country:ke", "--format", format).output))
    }
  }

  @Test func whatCannotBeWrittenIsToldOnceAndSavedElsewhere() throws {
    let terminal = try TmuxTerminal(columns: 200)
    let home = try NotesCommandTests.Home()
    try Data().write(to: URL(filePath: home.path + "/.local"))
    try start(home, in: terminal, environment: "TMPDIR=\(home.path)")
    try terminal.press("1", "m")
    try terminal.expect("Not written yet, and tried again at the end")
    try quit(terminal)
    try terminal.expect("1 change of your notes could not be written")
    let saved = try FileManager.default.contentsOfDirectory(atPath: home.path)
      .filter { $0.hasPrefix("tripartite-notes-") }
    #expect(saved.count == 1)
    let file = home.path + "/" + (try #require(saved.first))
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func aNoteWrittenElsewhereMeanwhileIsNotLost() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(home, in: terminal)
    try terminal.press("4", "j", "j", "j", "Enter", "j", "n")
    try terminal.expect("Note on ¶ 50")
    #expect(try home.run("add", "50", "long", "text").status == 0)
    try terminal.press("m", "i", "n", "e", "Enter")
    try terminal.expect("There was another note; yours stands below it.")
    #expect(try home.text().hasSuffix("\tlong text\\nmine\n"))
    try quit(terminal)
  }

  @Test(arguments: ["TERM", "HUP"])
  func thePlaceIsKeptWhenASignalEndsIt(signal: String) throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try start(home, in: terminal)
    try terminal.press("3")
    try terminal.expect("Officers")
    try terminal.expect("row 1 of")
    try terminal.kill(by: signal)
    try terminal.expect("the shell is back") { try !$0.isOnAlternateScreen }
    try start(home, in: terminal, expecting: "row 1 of")
    try quit(terminal)
  }

  @Test func thePlainScreenSaysWhatIsSelected() throws {
    let terminal = try TmuxTerminal()
    let home = try NotesCommandTests.Home()
    try terminal.run(
      "HOME=\(home.path) \(try ProgramRun.program().path) --accessible --theme contrast")
    try terminal.expect("selected: 1 Delegations")
    try terminal.press("1", "j")
    try terminal.expect("row 2 of 125, selected: Cambodia")
    #expect(try !terminal.screen.contains { $0.contains("─") || $0.contains("│") })
    try quit(terminal)
  }
}
