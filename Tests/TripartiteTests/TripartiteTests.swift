import Testing

@Suite struct TripartiteTests {
  static let listings = [
    "delegations", "people", "officers", "themes", "interventions", "points", "topics",
    "instruments", "bodies", "conclusions", "traces", "documents", "provisions", "facts",
    "discrepancies", "proceedings",
  ]
  static let commands =
    ["browse"] + listings + ["matrix", "stats", "compare", "show", "search", "check", "notes"]

  @Test func theVersionIsOneLine() throws {
    let run = try ProgramRun("--version")
    #expect(run.output == "tripartite 0.1.0\n")
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }

  @Test(arguments: [["--help"], ["-h"], ["help"]])
  func helpFitsTheSmallestScreenAndNamesEveryCommand(arguments: [String]) throws {
    let run = try ProgramRun(shell: "$T \(arguments.joined())")
    #expect(run.status == 0)
    #expect(run.lines.count <= 24)
    #expect(run.lines.allSatisfy { $0.count <= 80 })
    for command in Self.commands { #expect(run.output.contains(command), "\(command)") }
  }

  @Test func theHelpFitsAScreenAndItsExamplesFindSomething() throws {
    let help = try ProgramRun("--help").output
    #expect(help.split(separator: "\n", omittingEmptySubsequences: false).count <= 25)
    let examples = help.split { $0 == " " || $0 == "\n" }
      .filter { $0.contains(":") && $0.last != ":" && $0.first?.isLowercase == true }
    #expect(examples.count == 17)
    for example in examples {
      let run = try ProgramRun("search", String(example))
      #expect(run.status == 0, "\(example)")
    }
  }

  @Test(arguments: commands)
  func helpOfACommandFitsTheSmallestScreen(command: String) throws {
    let run = try ProgramRun(command, "--help", environment: ["COLUMNS": "80"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("OVERVIEW: "))
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 24)
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
    #expect(try ProgramRun("help", command).output == run.output)
  }

  @Test(arguments: [("delegatons", "delegations"), ("poeple", "people"), ("serach", "search")])
  func anUnknownCommandNamesTheNearest(typed: String, meant: String) throws {
    let run = try ProgramRun(typed)
    #expect(
      try run.errorLine
        == "tripartite: there is no command '\(typed)'; did you mean '\(meant)'?")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }

  @Test func aCommandThatIsLikeNoneLeadsToHelp() throws {
    let run = try ProgramRun("xylophone")
    #expect(
      try run.errorLine == "tripartite: there is no command 'xylophone'; see tripartite --help")
    #expect(run.status == 2)
  }

  @Test(arguments: [
    (["people", "--fromat", "json"], "Unknown option '--fromat'. Did you mean '--format'?"),
    (
      ["people", "--format", "xml"],
      """
      The value 'xml' is invalid for '--format <format>'. Please provide one of 'table', 'json', \
      'csv' or 'markdown'.
      """
    ),
    (
      ["people", "--language", "de"],
      """
      The value 'de' is invalid for '--language <language>'. Please provide one of 'en', 'fr' or \
      'es'.
      """
    ),
    (
      ["show"],
      "Missing expected argument '<thing> ...'; --help after the command says what it takes"
    ),
  ])
  func aMistakeInTheArgumentsIsOneLineAndStatusTwo(arguments: [String], message: String) throws {
    let run = try ProgramRun(shell: "$T \(arguments.joined(separator: " "))")
    #expect(try run.errorLine == "tripartite: \(message)")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }

  @Test func withoutAScreenTheBrowserSaysWhatWorks() throws {
    for run in [try ProgramRun(), try ProgramRun("browse"), try ProgramRun("--language", "en")] {
      let line = try run.errorLine
      #expect(line.hasPrefix("tripartite: standard output is not a terminal; "))
      for command in Self.commands.dropFirst() { #expect(line.contains(command)) }
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
    }
  }

  @Test func controlCharactersOfTheArgumentsDoNotReachTheTerminal() throws {
    for word in ["a\u{1B}[31mb", "a\u{9B}b", "a\u{202E}b", "a\nb"] {
      for run in [try ProgramRun(word), try ProgramRun("show", word)] {
        let line = try run.errorLine
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x9B })
        #expect(!line.unicodeScalars.contains("\u{202E}"))
      }
    }
  }
}
