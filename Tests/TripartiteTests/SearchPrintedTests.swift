import Foundation
import Testing

/// Searching a copy of the report beside the record.
@Suite struct SearchPrintedTests {
  private let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../ArchiveTests/Fixtures").standardizedFileURL
  private var tiny: String { fixtures.appendingPathComponent("tiny").path }
  private var report: String { fixtures.appendingPathComponent("report/tiny.txt").path }

  private func rows(_ words: String...) throws -> [[String: String?]] {
    let run = try ProgramRun(
      shell: (["$T search --format json --data \(tiny)"] + words).joined(separator: " "))
    let rows = try run.json(as: [[String: Any]].self)
    return rows.map { row in row.mapValues { $0 as? String } }
  }

  @Test func aPrintedParagraphIsAMatchWithEveryKeyOfTheContract() throws {
    let run = try ProgramRun(
      "search", "builders heard", "--format", "json", "--data", tiny, "--report", report)
    #expect(run.status == 0, "\(run.errors)")
    let rows = try run.json(as: [[String: Any]].self)
    let row = try #require(rows.first { $0["kind"] as? String == "printed" })
    #expect(Set(row.keys) == ["kind", "id", "score", "field", "language", "snippet"])
    #expect(row["id"] as? String == "4")
    #expect(row["field"] as? String == "printed text")
    #expect(row["snippet"] as? String == "The Worker spokesperson wanted builders to be heard.")
    #expect(row["language"] is NSNull)
    #expect(row["score"] is Double)
  }

  @Test func aPrintedConclusionHasItsNumberAndCanBeShown() throws {
    let found = try rows("kind:printed Keep", "--report \(report)")
    #expect(found.map { $0["id"] } == ["1(i)"])
    let office = try rows("kind:printed office", "--report \(report)")
    #expect(office.map { $0["id"] } == ["c:1"])
    let shown = try ProgramRun("show", "c:1", "--data", tiny, "--report", report)
    #expect(shown.output.hasSuffix("\nAs printed, in your copy:\n  1  The Office should:\n"))
  }

  @Test func theEnvironmentNamesTheReportToo() throws {
    let run = try ProgramRun(
      "search", "kind:printed", "--data", tiny, environment: ["TRIPARTITE_REPORT": report])
    #expect(run.lines.count == 8)
    #expect(run.lines.dropFirst().allSatisfy { $0.hasPrefix("printed,") })
  }

  @Test func withoutAReportItSaysHowToNameOne() throws {
    let run = try ProgramRun("search", "kind:printed", "builders", "--data", tiny)
    #expect(
      try run.errorLine
        == "tripartite: no printed report is attached; name your copy after --report or in "
        + "TRIPARTITE_REPORT")
    #expect(run.status == 1)
    #expect(try rows("builders").allSatisfy { $0["kind"] != "printed" })
  }

  @Test func aFileThatIsNotTheReportIsOneLine() throws {
    let run = try ProgramRun("search", "quay", "--report", report)
    #expect(try run.errorLine.hasSuffix("expected the report of that meeting"))
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }

  /// A folder that was the program's home holds nothing of the report afterwards.
  @Test func nothingOfTheTextIsWrittenAnywhere() throws {
    let home = FileManager.default.temporaryDirectory.appendingPathComponent("home-\(UUID())")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    let run = try ProgramRun(
      "search", "builders", "--data", tiny, "--report", report,
      environment: [
        "HOME": home.path, "XDG_CACHE_HOME": home.path, "XDG_CONFIG_HOME": home.path,
        "XDG_STATE_HOME": home.path, "TMPDIR": home.path,
      ])
    #expect(run.status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == [])
  }
}
