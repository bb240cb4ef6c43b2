import Foundation
import Testing

@Suite struct VerifyCommandTests {
  /// The invented record and report of the archive's tests.
  private var fixtures: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../ArchiveTests/Fixtures").standardizedFileURL
  }

  private var tiny: String { fixtures.appendingPathComponent("tiny").path }
  private var report: URL { fixtures.appendingPathComponent("report/tiny.txt") }

  /// A report with one change, for as long as `body` takes.
  private func withReport(_ old: String, _ new: String, _ body: (String) throws -> Void) throws {
    let text = try String(contentsOf: report, encoding: .utf8)
    try #require(text.contains(old))
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("report-\(UUID().uuidString).txt")
    try text.replacingOccurrences(of: old, with: new)
      .write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file.path)
  }

  @Test func aReportThatAgreesIsStatusNoughtWithTheCount() throws {
    let run = try ProgramRun("verify", "--data", tiny, "--report", report.path)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.output.hasPrefix("quay-1999: "))
    #expect(run.output.contains("(3 delegations, 4 names, 4 honorifics, 4 roles, 2 positions, "))
    #expect(run.output.hasSuffix(": no differences\n"))
  }

  @Test func theEnvironmentNamesTheReportToo() throws {
    let run = try ProgramRun(
      "verify", "--data", tiny, environment: ["TRIPARTITE_REPORT": report.path])
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func aDifferenceIsStatusOneWithBothPlaces() throws {
    try withReport("No. 137", "No. 138") { file in
      let run = try ProgramRun("verify", "--data", tiny, "--report", file)
      #expect(run.status == 1)
      #expect(run.errors.isEmpty)
      #expect(
        run.lines.dropLast() == [
          "facts.csv: f1: value is 'Convention No. 137'",
          "  paragraph 3: stands 'The Worker spokesperson asked for Convention No. 138 to be kept.'",
        ])
      #expect(try #require(run.lines.last).hasSuffix(": 1 difference"))
    }
  }

  @Test func jsonHasTheFindingsAndTheCounts() throws {
    try withReport("Okafor, secretary", "Okafor, clerk") { file in
      let run = try ProgramRun("verify", "--data", tiny, "--report", file, "--format", "json")
      #expect(run.status == 1)
      let object = try run.json(as: [String: Any].self)
      let findings = try #require(object["findings"] as? [[String: Any]])
      #expect(findings.map { $0["id"] as? String } == ["ada-okafor"])
      #expect(findings.map { $0["check"] as? String } == ["position"])
      #expect(findings.map { $0["stands"] as? String } == ["Ms Ada Okafor, clerk."])
      let counts = try #require(object["counts"] as? [String: Int])
      #expect(counts.values.reduce(0, +) == object["checked"] as? Int)
    }
  }

  @Test func withoutAReportItSaysHowToNameOne() throws {
    let run = try ProgramRun("verify")
    #expect(
      try run.errorLine
        == "tripartite: verify needs a copy of the report; name it after --report or in "
        + "TRIPARTITE_REPORT")
    #expect(run.status == 2)
  }

  @Test func aFileThatIsNotTheReportIsOneLineAndStatusTwo() throws {
    let other = try ProgramRun("verify", "--report", report.path)
    #expect(
      try other.errorLine
        == "tripartite: \(report.path): begins 'Quay Meeting' and nowhere names TTMLM/2013/15, "
        + "expected the report of that meeting")
    #expect(other.status == 2)
    let missing = try ProgramRun("verify", "--report", "/nowhere/report.txt")
    #expect(
      try missing.errorLine
        == "tripartite: /nowhere/report.txt: no such file, expected the report as plain text")
    #expect(missing.status == 2)
  }

  @Test func aHugeFileIsRefusedUnread() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("huge-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 100_000_000)
    try handle.close()
    let run = try ProgramRun("verify", "--report", file.path)
    #expect(
      try run.errorLine.hasSuffix(
        ": has 100000000 bytes, expected the report as plain text of 2097152 or fewer"))
    #expect(run.status == 2)
  }

  @Test func aRoleUnderTheWrongHeadingIsADifference() throws {
    try withReport("Adviser/Conseillère technique/Consejera técnica", "Délégués suppléants") {
      file in
      let run = try ProgramRun("verify", "--data", tiny, "--report", file)
      #expect(run.status == 1)
      #expect(
        run.lines.dropLast() == [
          "participants.csv: anna-thorsdottir: role is 'adviser'",
          "  list of participants, ICELAND / ISLANDE: stands 'Délégués suppléants'",
        ])
    }
  }

  @Test func severalDifferencesAreCounted() throws {
    try withReport("Ada Okafor", "Ada Okafar") { file in
      let run = try ProgramRun("verify", "--data", tiny, "--report", file)
      #expect(run.status == 1)
      #expect(try #require(run.lines.last).hasSuffix(": 3 differences"))
      #expect(run.lines.count == 7)
    }
  }

  @Test func aReportWithTheLineEndsOfWindowsAndAMarkOfOrderAgrees() throws {
    let text = try String(contentsOf: report, encoding: .utf8)
    try withReport(text, "\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n")) { file in
      let run = try ProgramRun("verify", "--data", tiny, "--report", file)
      #expect(run.status == 0, "\(run.output)\(run.errors)")
    }
  }

  @Test(arguments: [
    ("printf ''", "is empty, expected the report as plain text"),
    ("printf 'QM/1999/1\\0'", "is not text in UTF-8, expected the report as plain text"),
    ("printf 'QM/1999/1 \\351'", "is not text in UTF-8, expected the report as plain text"),
    (
      "printf '%%PDF-1.7'",
      "is a PDF, expected plain text made from it (with pdftotext, for example)"
    ),
    ("printf 'QM/1999/1\\n'", "has 0 of the numbered paragraphs 1-5, expected all of them"),
    (
      "printf 'Minutes\\033[2J\\n'",
      "begins 'Minutes\u{FFFD}[2J' and nowhere names QM/1999/1, expected the report of that meeting"
    ),
  ])
  func aFileThatIsSomethingElseIsOneLine(command: String, line: String) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("other-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let run = try ProgramRun(
      shell: "\(command) > \(file); $T verify --data \(tiny) --report \(file)")
    #expect(try run.errorLine == "tripartite: \(file): \(line)")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }

  @Test(arguments: ["/dev/stdin", "/tmp", "/dev/zero"])
  func aPipeAFolderAndADeviceAreOneLineAtOnce(file: String) throws {
    let run = try ProgramRun(
      shell: "cat \(report.path) | $T verify --data \(tiny) --report \(file)")
    #expect(
      try run.errorLine
        == "tripartite: \(file): is not a file, expected the report as plain text")
    #expect(run.status == 2)
  }

  @Test func anotherFormatIsAMistakeOfVerifyAndOfShow() throws {
    for command in ["verify", "show 3"] {
      let run = try ProgramRun(shell: "$T \(command) --format csv --data \(tiny)")
      #expect(try run.errorLine.contains("csv"), "\(command)")
      #expect(try run.errorLine.contains("text"), "\(command)")
      #expect(run.status == 2, "\(command)")
    }
  }
}
