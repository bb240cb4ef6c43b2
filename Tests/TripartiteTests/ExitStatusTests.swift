import Testing

@Suite struct ExitStatusTests {
  @Test(arguments: [
    ("--version", 0), ("--help", 0), ("themes", 0), ("manual", 0), ("completions bash", 0),
    ("config", 0), ("check", 0), ("show 54", 0), ("search recruit --limit 99", 0),
    ("people nobodyatall", 1), ("search nobodyatall", 1), ("points kind:asks -kind:asks", 1),
    ("compare CH LA", 1),
    ("nonsense", 2), ("people --format xml", 2), ("people xx:y", 2), ("people '(a'", 2),
    ("check /nonexistent", 2), ("themes --data /nonexistent", 2), ("show", 2), ("verify", 2),
    ("search", 2), ("completions tcsh", 2), ("themes >/dev/full", 2), ("browse", 2),
    ("show nobodyatall", 1),
  ])
  func theStatusSaysWhatBecameOfACommand(line: String, status: Int32) throws {
    let run = try ProgramRun(shell: "$T \(line)")
    #expect(run.status == status, "\(line): \(run.errors)")
    #expect(run.errors.isEmpty == (status == 0), "\(line): \(run.errors)")
  }

  @Test(arguments: [
    "points", "points --format json", "matrix", "stats", "manual", "facts", "--help",
  ])
  func aPipeThatIsClosedEarlyIsNoNoise(command: String) throws {
    for reader in ["head -n 1", "head -c 1", "true", "grep -q ."] {
      let run = try ProgramRun(shell: "$T \(command) | \(reader)")
      #expect(run.errors.isEmpty, "\(command) | \(reader)")
    }
  }

  @Test func nothingIsWrittenToStandardErrorWhereAllIsWell() throws {
    for command in ["delegations", "themes --format json", "matrix", "completions zsh"] {
      let run = try ProgramRun(shell: "$T \(command) >/dev/null")
      #expect(run.errors.isEmpty, "\(command)")
      #expect(run.status == 0)
    }
  }
}
