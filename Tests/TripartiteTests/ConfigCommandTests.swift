import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct ConfigCommandTests {
  /// The row of a setting, its cells parted by one blank.
  private func row(_ name: String, of run: ProgramRun) -> String? {
    run.lines.map { $0.split(separator: " ").joined(separator: " ") }
      .first { $0.hasPrefix(name + " ") }
  }

  @Test func itPrintsTheSettingsInForceAndWhereEachComesFrom() throws {
    let folder = try SettingsFolder(
      "language = \"fr\"\ncolour = \"always\"\nmouse = false\n[keys]\nfilter = [\"/\", \"ctrl-s\"]\n"
    )
    let run = try ProgramRun(
      "config", "--data", "/d",
      environment: folder.environment.merging(["NO_COLOR": "1", "TRIPARTITE_REPORT": "/r"]) { $1 })
    #expect(run.status == 0 && run.errors == "")
    #expect(run.lines.first == "Fichier de réglages: \(folder.file)")
    #expect(row("language", of: run) == "language fr config.toml:1")
    #expect(row("report", of: run) == "report /r $TRIPARTITE_REPORT")
    #expect(row("data", of: run) == "data /d --data")
    #expect(row("colour", of: run) == "colour never $NO_COLOR")
    #expect(row("mouse", of: run) == "mouse false config.toml:3")
    #expect(row("start", of: run) == "start last par défaut")
    #expect(row("keys.filter", of: run) == "keys.filter / ctrl-s config.toml:5")
    #expect(row("keys.sort", of: run) == "keys.sort s par défaut")
  }

  @Test(arguments: ["table", "json"])
  func pathsWithControlCharactersCannotActOnATerminal(format: String) throws {
    let folder = try SettingsFolder("")
    let run = try ProgramRun(
      "config", "--format", format, "--data", "/d\u{1B}[31m\u{202E}x",
      environment: folder.environment.merging(["TRIPARTITE_REPORT": "/r\u{9B}31m"]) { $1 })
    let bad: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}", "\u{9B}"]
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.unicodeScalars.contains(where: bad.contains))
    #expect(run.output.contains("/d\u{FFFD}[31m\u{FFFD}x"))
  }

  @Test func aMissingFileIsNoMistakeAndItsPathIsSaid() throws {
    let run = try ProgramRun("config", environment: ["HOME": "/nonexistent"])
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.lines.first?.hasPrefix(
        "Settings file: /nonexistent/.config/tripartite/config.toml (there is none;") == true)
    #expect(row("language", of: run) == "language en locale")
    let homeless = try ProgramRun("config")
    #expect(homeless.lines.first == "Settings file: none, as HOME is not set")
  }

  @Test func mistakesGoToStandardErrorAndTheRestIsInForce() throws {
    let folder = try SettingsFolder("mouse = false\n\nlanguage = \"de\"\n")
    let run = try ProgramRun("config", environment: folder.environment)
    #expect(run.status == 0)
    #expect(try run.errorLine == "config.toml:3: language is 'de', expected en, fr or es")
    #expect(row("mouse", of: run) == "mouse false config.toml:1")
    #expect(row("language", of: run) == "language en locale")
  }

  @Test func ofManyMistakesTheFirstAreToldAndHowManyMoreThereAre() throws {
    let folder = try SettingsFolder((1...30).map { "x\($0) = 1\n" }.joined())
    let lines = try ProgramRun("config", environment: folder.environment).errors
      .split(separator: "\n")
    #expect(lines.count == 21)
    #expect(lines.last == "tripartite: 10 more mistakes in config.toml")
  }

  @Test func itPrintsJSONForPrograms() throws {
    let folder = try SettingsFolder("mouse = false\nlanguage = \"de\"\n[keys]\nsort = \"O\"\n")
    let run = try ProgramRun(
      "config", "--format", "json", "--no-color", environment: folder.environment)
    let object = try run.json(as: [String: Any].self)
    #expect(object["file"] as? String == folder.file)
    #expect(object["state"] as? String == "read")
    let settings = try #require(object["settings"] as? [[String: Any]])
    #expect(
      settings.compactMap { $0["name"] as? String } == [
        "language", "report", "data", "colour", "theme", "accessible", "mouse", "start",
      ])
    let mouse = try #require(settings.first { $0["name"] as? String == "mouse" })
    #expect(mouse["value"] as? Bool == false && mouse["default"] as? Bool == true)
    #expect(mouse["source"] as? String == "file" && mouse["line"] as? Int == 1)
    #expect(mouse["from"] as? String == "config.toml:1")
    #expect(settings[1]["value"] is NSNull && settings[1]["line"] is NSNull)
    #expect(
      settings[3]["value"] as? String == "never" && settings[3]["source"] as? String == "option")
    let keys = try #require(object["keys"] as? [[String: Any]])
    let sort = try #require(keys.first { $0["command"] as? String == "sort" })
    #expect(sort["keys"] as? [String] == ["O"] && sort["line"] as? Int == 4)
    #expect(
      object["mistakes"] as? [String] == ["config.toml:2: language is 'de', expected en, fr or es"])
  }

  @Test func theExampleReadsBackToTheDefaults() throws {
    let example = try ProgramRun("config", "--example")
    #expect(example.status == 0 && example.errors == "")
    let uncommented = example.output.split(separator: "\n").map { line in
      line.hasPrefix("# ") && line.contains(" = ") ? line.dropFirst(2) : line
    }.joined(separator: "\n")
    for text in [example.output, uncommented] {
      let folder = try SettingsFolder(text)
      let run = try ProgramRun(
        "config", environment: folder.environment.merging(["HOME": "/nonexistent"]) { $1 })
      #expect(run.errors == "")
      let standard = try ProgramRun("config")
      for name in ["colour", "mouse", "start", "keys.filter", "keys.page-down", "keys.suspend"] {
        let cells = { row(name, of: $0)?.split(separator: " ").dropLast() }
        #expect(cells(run) == cells(standard), "\(name)")
      }
    }
  }

  @Test func everySettingStandsInTheHelp() throws {
    let help = try ProgramRun("config", "--help").output
    for name in ["language", "report", "data", "colour", "mouse", "start", "[keys]"] {
      #expect(help.contains("\n  \(name)"), "\(name)")
    }
  }

  @Test(arguments: [
    ("/dev/zero", "is a pipe or a device, expected a file"),
    ("/etc", "is a folder, expected a file"),
  ])
  func aFileThatIsNoneIsOneLineAndTheRestWorks(path: String, what: String) throws {
    let run = try ProgramRun("themes", environment: ["TRIPARTITE_CONFIG": path])
    #expect(run.status == 0 && run.lines.count > 5)
    #expect(try run.errorLine == "\(path): \(what); no setting is taken from it")
  }
}
