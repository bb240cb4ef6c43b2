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

  @Test func showPrintsTheParagraphBesideThePoints() throws {
    let run = try ProgramRun("show", "3", "--data", tiny, "--report", report.path)
    #expect(
      run.output.hasSuffix(
        """

        As printed:
          3  The Worker spokesperson asked for Convention No. 137 to be kept.
          4  The Worker spokesperson wanted builders to be heard.

        """), "\(run.output)\(run.errors)")
    let conclusion = try ProgramRun("show", "1(i)", "--data", tiny, "--report", report.path)
    #expect(conclusion.output.hasSuffix("\nAs printed:\n  1(i)  Keep the Convention.\n"))
  }

  @Test func showGivesThePrintedParagraphsAsJSONOnlyWhenThereIsAReport() throws {
    let run = try ProgramRun(
      "show", "i005", "--format", "json", "--data", tiny, "--report", report.path)
    let printed = try #require(
      run.json(as: [String: Any].self)["as_printed"] as? [[String: String]])
    #expect(printed == [["number": "5", "text": "Iceland builds its quays of basalt."]])
    let plain = try ProgramRun("show", "i005", "--format", "json", "--data", tiny)
    #expect(try plain.json(as: [String: Any].self)["as_printed"] == nil)
  }
}
