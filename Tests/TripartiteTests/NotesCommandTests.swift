import Foundation
import Testing

/// `tripartite notes` and its file.
@Suite struct NotesCommandTests {
  /// A home of its own, which goes with the value.
  struct Home: ~Copyable {
    let path: String
    var environment: [String: String] { ["HOME": path] }
    var notes: String { path + "/.local/share/tripartite/notes.tsv" }

    init() throws {
      path =
        FileManager.default.temporaryDirectory
        .appending(path: "tripartite-home-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func run(_ arguments: String...) throws -> ProgramRun {
      // `$@` of a shell, as a run takes its arguments one by one.
      let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
      return try ProgramRun(shell: "HOME='\(path)' LC_ALL=C.UTF-8 $T notes \(quoted)")
    }

    func text() throws -> String { try String(contentsOfFile: notes, encoding: .utf8) }
  }

  @Test func whatIsAddedIsPrintedInEveryFormat() throws {
    let home = try Home()
    #expect(try home.run("add", "54", "see also", "61").status == 0)
    #expect(try home.run("add", "C189").status == 0)
    let rows = try home.run("--format", "json").json(as: [[String: Any]].self)
    #expect(rows.map { $0["id"] as? String } == ["i054", "C189"])
    #expect(rows.map { $0["marked"] as? Bool } == [false, true])
    #expect(rows.map { $0["note"] as? String } == ["see also 61", nil])
    #expect(rows.map { $0["kind"] as? String } == ["intervention", "instrument"])
    #expect(
      try home.run("--format", "csv").lines.first == "kind,id,name,marked,note,screen,query,time")
    #expect(try home.run("--format", "table").lines.count == 3)
    #expect(try home.run("--format", "markdown").lines.contains { $0.contains("| see also 61 |") })
  }

  @Test func aNoteByAParagraphOfSeveralSaysWhichParagraph() throws {
    let home = try Home()
    for number in ["14", "13"] { _ = try home.run("add", number, "on", number) }
    _ = try home.run("add", "54", "alone")
    _ = try home.run("add", "i013", "whole")
    let rows = try home.run("--format", "json").json(as: [[String: Any]].self)
    #expect(
      rows.map { $0["note"] as? String } == ["¶ 14: on 14\n¶ 13: on 13\nwhole", "alone"])
    #expect(try home.text().contains("\tintervention:i013\t¶ 14: on 14\\n¶ 13: on 13"))
  }

  @Test func aQueryThatIsSavedHasItsTimeInEveryFormat() throws {
    let home = try Home()
    _ = try home.run("add", "54", "x")
    let line = "2026-11-21T16:28:40.233168Z\t+query\tttmlm-2013\tmine\tpeople country:ke\n"
    try Data((try home.text() + line).utf8).write(to: URL(filePath: home.notes))
    let csv = try home.run("--format", "csv")
    #expect(
      csv.lines.last == "query,,mine,false,,people,country:ke,2026-11-21T16:28:40.233168Z")
    #expect(try home.run("--format", "table").lines.last?.contains("2026-11-21") == true)
  }

  @Test func aQueryOfAnyCommandFindsWhatHasANoteOrAMark() throws {
    let home = try Home()
    _ = try home.run("add", "54", "x")
    _ = try home.run("add", "C189")
    func run(_ line: String) throws -> ProgramRun {
      try ProgramRun(shell: "HOME='\(home.path)' LC_ALL=C.UTF-8 $T \(line)")
    }
    #expect(try run("interventions has:note --format csv").lines.last?.hasPrefix("i054,") == true)
    #expect(try run("instruments has:mark --format csv").lines.count == 2)
    #expect(try run("search tiene:nota --format csv").lines.count == 2)
    #expect(try run("notes has:mark --format csv").lines.last?.hasPrefix("instrument,") == true)
    #expect(try run("interventions has:mark").status == 1)
  }

  @Test(arguments: [
    ("en", "not written: ", "a part of the path is no folder"),
    ("fr", "non écrit: ", "une partie du chemin n'est pas un dossier"),
    ("es", "no escrito: ", "una parte de la ruta no es una carpeta"),
  ])
  func whatTheSystemRefusesIsToldInTheReadersLanguage(
    language: String, beginning: String, reason: String
  ) throws {
    let run = try ProgramRun(
      shell: "HOME=/dev/null XDG_DATA_HOME=/dev/null/x LC_ALL=C.UTF-8 $T notes add 54 x "
        + "--language \(language)")
    #expect(run.status == 2)
    #expect(try run.errorLine.hasSuffix(": \(reason)"))
    #expect(run.errors.contains(beginning))
  }

  @Test func aNoteThatIsThereIsNeverReplaced() throws {
    let home = try Home()
    #expect(try home.run("add", "54", "long", "text").errors.isEmpty)
    let run = try home.run("add", "54", "x")
    #expect(run.status == 0)
    #expect(
      try run.errorLine == "tripartite: There was another note; yours stands below it.")
    #expect(try home.text().hasSuffix("\tlong text\\nx\n"))
  }

  @Test(arguments: [
    ("fr", "absent de ce compte rendu", "1 champ entre tabulations, il en faut 5", "Marque"),
    ("es", "no está en estas actas", "1 campo entre tabuladores, se esperaban 5", "Marca"),
  ])
  func theCommandSpeaksTheLanguageOfItsReader(
    language: String, absent: String, fault: String, heading: String
  ) throws {
    let home = try Home()
    _ = try home.run("add", "54", "x")
    let gone = "2026-01-01T00:00:00Z\t+mark\tttmlm-2013\tpoint:gone\t\nrubbish\n"
    try Data((try home.text() + gone).utf8).write(to: URL(filePath: home.notes))
    let run = try home.run("--language", language, "--format", "table")
    #expect(run.output.contains(absent) && run.output.contains(heading))
    #expect(try run.errorLine.contains(fault))
    #expect(!(run.output + run.errors).contains("expected"))
    try FileManager.default.removeItem(atPath: home.notes)
    try FileManager.default.createDirectory(
      atPath: home.notes, withIntermediateDirectories: false)
    for arguments in [["add"], ["remove"], ["remove", "54"], ["add", "54", "y"], []] {
      let line = (["--language", language] + arguments).joined(separator: " ")
      let run = try ProgramRun(shell: "HOME='\(home.path)' $T notes \(line)")
      #expect(run.status != 0)
      for word in ["needs", "neither", "expected", "written", "nothing"] {
        #expect(!run.errors.contains(" \(word) "), "\(line): \(run.errors)")
      }
    }
  }

  @Test(arguments: ["HOME", "XDG_DATA_HOME", "TMPDIR"])
  func aPlaceThatIsNoTextIsNamedAndNotUsed(variable: String) throws {
    let home = try Home()
    let run = try ProgramRun(
      shell: "cd '\(home.path)'; export HOME=\"$PWD\" "
        + "\(variable)=\"$(printf '%s/caf\\351' \"$PWD\")\"; $T notes add 54 x")
    #expect(run.status == 2)
    #expect(
      try run.errorLine.hasPrefix(
        "tripartite: the environment's variable \(variable) is not UTF-8; "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == [])
  }

  @Test(.enabled(if: geteuid() == 0)) func aFileThatIsAnotherUsersIsLeftToThatUser() throws {
    let home = try Home()
    _ = try home.run("add", "54", "x")
    let folder = home.path + "/.local/share/tripartite"
    for path in [home.path, folder] {
      try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
    }
    for path in [home.path + "/.local", home.path + "/.local/share"] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    for path in [home.notes, home.notes + ".lock"] {
      try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
    }
    let before = try home.text()
    let run = try ProgramRun(
      shell: "HOME='\(home.path)' setpriv --reuid 65534 --clear-groups $T notes add 55 y")
    try #require(!run.errors.contains("Permission denied"), "\(run.errors)")
    #expect(try run.errorLine.contains("notes.tsv: it is another user's"))
    #expect(try home.text() == before)
  }

  @Test func aQueryMatchesTheThingOrTheNote() throws {
    let home = try Home()
    _ = try home.run("add", "54", "ask the Office")
    _ = try home.run("add", "55", "fine")
    #expect(try home.run("ask", "--format", "csv").lines.count == 2)
    #expect(
      try home.run("country:zw", "--format", "csv").lines.last?.hasPrefix("intervention,i055")
        == true)
    let none = try home.run("nothing-like-it")
    #expect(none.status == 1)
    #expect(try none.errorLine.hasPrefix("tripartite: nothing that is kept matches"))
  }

  @Test func whatIsRemovedIsGoneAndTheFileRemembersIt() throws {
    let home = try Home()
    _ = try home.run("add", "54", "x")
    #expect(try home.run("remove", "54").status == 0)
    let none = try home.run()
    #expect(none.status == 1)
    #expect(try none.errorLine.hasPrefix("tripartite: nothing is marked or noted yet"))
    #expect(try home.text().contains("\t-note\tttmlm-2013\tintervention:i054\t"))
    let again = try home.run("remove", "54")
    #expect(again.status == 1 && again.errors.contains("neither marked nor noted"))
  }

  @Test(arguments: [
    ("fr", "requête enregistrée", "Quoi"), ("es", "consulta guardada", "Qué"),
  ])
  func notesSpeakTheLanguageOfTheReader(language: String, query: String, heading: String) throws {
    let home = try Home()
    #expect(try home.run("remove", "--language", language).errorLine.contains(query))
    _ = try home.run("add", "54", "x")
    let table = try home.run("--format", "table", "--language", language)
    #expect(table.lines.first?.hasPrefix(heading) == true)
    #expect(table.lines.first?.contains("Mark ") == false)
  }

  @Test func anUnknownThingIsNamedWithTheNearest() throws {
    let home = try Home()
    let run = try home.run("add", "swizerland", "x")
    #expect(run.status == 1)
    #expect(try run.errorLine.contains("nothing is called 'swizerland'"))
    #expect(!FileManager.default.fileExists(atPath: home.notes))
    #expect(try home.run("add").status == 2)
    #expect(try home.run("remove").status == 2)
  }

  @Test func manyProgramsAtOnceLoseNothing() throws {
    let home = try Home()
    let run = try ProgramRun(
      shell:
        "for i in 51 53 54 55 56 57; do HOME='\(home.path)' $T notes add $i note-$i & done; wait")
    #expect(run.status == 0 && run.errors.isEmpty)
    let text = try home.text()
    for number in [51, 53, 54, 55, 56, 57] { #expect(text.contains("note-\(number)\n")) }
  }

  @Test func aDamagedLineIsToldAndKept() throws {
    let home = try Home()
    _ = try home.run("add", "54", "x")
    try Data((try home.text() + "rubbish\n").utf8).write(to: URL(filePath: home.notes))
    let run = try home.run("--format", "csv")
    #expect(run.status == 0)
    #expect(try run.errorLine.hasPrefix("notes.tsv:3: 1 field between tabs, expected 5"))
    _ = try home.run("add", "55", "y")
    #expect(try home.text().contains("\nrubbish\n"))
  }

  @Test func aFullDiskIsOneLineAndLeavesTheFileAsItWas() throws {
    let home = try Home()
    _ = try home.run("add", "54", "x")
    let before = try home.text()
    // A limit on the size of files stands in for the disk.
    let run = try ProgramRun(
      shell:
        "(trap '' XFSZ; ulimit -f 0; HOME='\(home.path)' exec $T notes add 55 y) 2>&1 | cat >&2")
    #expect(
      try run.errorLine
        == "tripartite: not written: \(home.notes): the file may not grow any more")
    #expect(try home.text() == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: home.path + "/.local/share/tripartite")
        .sorted() == ["notes.tsv", "notes.tsv.lock"])
  }

  @Test func withoutAHomeItIsOneLine() throws {
    let run = try ProgramRun("notes", "add", "54", "x", environment: ["HOME": "/no/such/home"])
    #expect(run.status == 2)
    #expect(try run.errorLine.contains("not written: HOME names no folder"))
    #expect(!FileManager.default.fileExists(atPath: "/no/such/home"))
  }

  @Test func controlCharactersNeverReachTheTerminal() throws {
    let home = try Home()
    let run = try ProgramRun(
      shell: "HOME='\(home.path)' $T notes add 54 \"$(printf 'a\\033]0;x\\007b')\"; "
        + "HOME='\(home.path)' $T notes --format table")
    #expect(run.output.contains("a\u{FFFD}]0;x\u{FFFD}b"))
    #expect(!run.output.contains("\u{1B}"))
  }
}
