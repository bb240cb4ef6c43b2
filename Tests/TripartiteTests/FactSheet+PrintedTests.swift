import Foundation
import Testing

/// What `show` adds from a copy of the report.
@Suite struct FactSheetPrintedTests {
  private let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../ArchiveTests/Fixtures").standardizedFileURL
  private var tiny: String { fixtures.appendingPathComponent("tiny").path }
  private var report: URL { fixtures.appendingPathComponent("report/tiny.txt") }

  /// The paragraphs that are shown of a thing, by number.
  private func printed(_ thing: String) throws -> [String: String]? {
    let run = try ProgramRun(
      "show", thing, "--format", "json", "--data", tiny, "--report", report.path)
    #expect(run.status == 0, "\(run.errors)")
    let list = try run.json(as: [String: Any].self)["as_printed"] as? [[String: String]]
    return list.map { list in
      Dictionary(uniqueKeysWithValues: list.map { ($0["number"] ?? "", $0["text"] ?? "") })
    }
  }

  @Test func showPrintsTheParagraphBesideThePoints() throws {
    let run = try ProgramRun("show", "3", "--data", tiny, "--report", report.path)
    #expect(
      run.output.hasSuffix(
        """

        As printed, in your copy:
          3  The Worker spokesperson asked for Convention No. 137 to be kept.
          4  The Worker spokesperson wanted builders to be heard.

        """), "\(run.output)\(run.errors)")
    let conclusion = try ProgramRun("show", "1(i)", "--data", tiny, "--report", report.path)
    #expect(
      conclusion.output.hasSuffix("\nAs printed, in your copy:\n  1(i)  Keep the Convention.\n"))
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

  @Test func whatComesFromAParagraphShowsIt() throws {
    let basalt = "Iceland builds its quays of basalt."
    #expect(try printed("5") == ["5": basalt])
    #expect(try printed("i005") == ["5": basalt])
    #expect(try printed("2") == ["2": "The Meeting chose its hours."])
    #expect(try printed("p005-01") == ["5": basalt])
  }

  @Test func aContradictionShowsEveryParagraphThatItIsIn() throws {
    let run = try ProgramRun("discrepancies", "--format", "json", "--data", tiny)
    let rows = try run.json(as: [[String: Any]].self)
    let row = try #require(rows.first)
    let numbers = try #require(row["paragraphs"] as? [Int])
    let shown = try printed(try #require(row["id"] as? String))
    #expect(Set(shown?.keys.map(\.self) ?? []) == Set(numbers.map(String.init)))
  }

  @Test func whatComesFromNoParagraphShowsNone() throws {
    for thing in ["NG", "ada-okafor", "worker-ng"] {
      #expect(try printed(thing) == nil, "\(thing)")
    }
  }

  @Test func linesAreAsWideAsTheRestOfTheSheet() throws {
    let text = try String(contentsOf: report, encoding: .utf8)
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("report-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try text.replacingOccurrences(of: "of basalt", with: String(repeating: "of basalt ", count: 30))
      .write(to: file, atomically: true, encoding: .utf8)
    let run = try ProgramRun("show", "5", "--data", tiny, "--report", file.path)
    #expect(run.lines.count { $0.contains("of basalt") } > 3)
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }
}
