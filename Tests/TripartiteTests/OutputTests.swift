import Testing

@Suite struct OutputTests {
  @Test func aReaderThatGoesAwayEndsTheProgramQuietly() throws {
    let run = try ProgramRun(shell: "$T points --format json | head -n 1")
    #expect(run.output == "[\n")
    #expect(run.errors.isEmpty)
  }

  @Test func aFullDiscIsSaidToBeFull() throws {
    let run = try ProgramRun(shell: "$T points > /dev/full")
    #expect(
      try run.errorLine == "tripartite: cannot write the output: no space is left on the disk")
    #expect(run.status == 2)
  }

  @Test func aClosedOutputIsAnErrorAndNoCrash() throws {
    let run = try ProgramRun(shell: "$T themes >&-")
    #expect(try run.errorLine == "tripartite: cannot write the output: the file is closed")
    #expect(run.status == 2)
  }

  @Test func noControlCharacterReachesTheOutput() throws {
    for format in ["table", "json", "csv", "markdown"] {
      for command in TripartiteTests.listings {
        let run = try ProgramRun(command, "--format", format)
        #expect(
          run.output.unicodeScalars.allSatisfy {
            $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
          }, "\(command) as \(format)")
      }
    }
  }
}
