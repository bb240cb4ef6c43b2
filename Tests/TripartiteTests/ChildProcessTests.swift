import Foundation
import Glibc
import Testing

@Suite struct ChildProcessTests {
  @Test func aProgramInheritsThreeDescriptorsWhateverTheTestsHaveOpen() throws {
    let own = open("/dev/null", O_RDONLY)
    defer { close(own) }
    let run = try ProgramRun(
      shell: "for n in 0 1 2 \(own); do if [ -e /proc/$$/fd/$n ]; then echo $n; fi; done")
    #expect(own > 2)
    #expect(run.lines == ["0", "1", "2"])
  }

  @Test func aProgramIsStoppedWhenItsTimeIsOver() throws {
    let output = FileManager.default.temporaryDirectory
      .appendingPathComponent("child-\(UUID().uuidString)")
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    let child = try ChildProcess(
      URL(fileURLWithPath: "/bin/sh"), ["-c", "exec sleep 600"], environment: [:], output: output,
      errors: output)
    #expect(throws: ChildProcess.Failure.self) { try child.status(within: .milliseconds(50)) }
  }

  @Test func aSignalIsToldAsAShellTellsIt() throws {
    #expect(try ProgramRun(shell: "kill -TERM $$").status == 143)
    #expect(try ProgramRun(shell: "exit 7").status == 7)
  }

  @Test func aProgramThatIsNotThereIsAnError() throws {
    let nowhere = URL(fileURLWithPath: "/nowhere/tripartite")
    #expect(throws: ChildProcess.Failure.self) {
      _ = try ChildProcess(nowhere, [], environment: [:], output: nowhere, errors: nowhere)
    }
  }
}
