import Foundation
import Testing

@Suite struct CheckCommandTests {
  /// The bundled record's own folder, beside the sources of the tests.
  private var data: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Data/ttmlm-2013").standardizedFileURL
  }

  private func withCopy(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("data-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: data, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func theBundledRecordHasNoErrors() throws {
    let run = try ProgramRun("check")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.lines.count == 1)
    #expect(run.output.hasPrefix("ttmlm-2013: "))
    #expect(run.output.contains(" 125 delegations, "))
    #expect(run.output.contains(" 97 interventions, "))
    #expect(run.output.hasSuffix(": no errors\n"))
  }

  @Test func aFolderIsCheckedWhereverItIsNamed() throws {
    let expected = try ProgramRun("check").output
    #expect(try ProgramRun("check", data.path).output == expected)
    #expect(try ProgramRun("check", "--data", data.path).output == expected)
    #expect(
      try ProgramRun("check", environment: ["TRIPARTITE_DATA": data.path]).output == expected)
  }

  @Test func everyErrorIsOneLineAndTheLastLineCountsThem() throws {
    try withCopy { folder in
      let themes = folder.appendingPathComponent("themes.csv")
      let text = try String(contentsOf: themes, encoding: .utf8)
      try text.replacingOccurrences(of: "\nskills,", with: "\nskils,")
        .replacingOccurrences(of: ",discussion,", with: ",chat,")
        .write(to: themes, atomically: true, encoding: .utf8)
      let run = try ProgramRun("check", folder.path)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      let lines = run.errors.split(separator: "\n")
      let count = lines.count - 1
      #expect(count >= 4)
      #expect(lines.dropLast().allSatisfy { $0.contains(#/^[a-z_]+\.csv:\d+: /#) })
      #expect(run.errors.contains("themes.csv:3: kind is 'chat', expected one of opening"))
      #expect(lines.last == "tripartite: \(folder.path): \(count) errors, no meeting loaded")
    }
  }

  @Test func aListingOfABrokenFolderPrintsTheSameErrorsAndNoRow() throws {
    try withCopy { folder in
      try Data().write(to: folder.appendingPathComponent("topics.csv"))
      let check = try ProgramRun("check", folder.path)
      let list = try ProgramRun("people", "--data", folder.path)
      #expect(list.errors == check.errors)
      #expect(list.status == 2)
      #expect(list.output.isEmpty)
    }
  }

  @Test(arguments: [["check", "/no/such/folder"], ["people", "--data", "/no/such/folder"]])
  func aFolderThatIsNotThereIsSaidToBeMissing(arguments: [String]) throws {
    let run = try ProgramRun(shell: "$T \(arguments.joined(separator: " "))")
    #expect(run.errors.hasPrefix("/no/such/folder: no such folder\n"))
    #expect(run.errors.hasSuffix("tripartite: /no/such/folder: 1 error, no meeting loaded\n"))
    #expect(run.status == 2)
  }

  @Test func twoFoldersAreOneTooMany() throws {
    let run = try ProgramRun("check", "/a", "--data", "/b")
    #expect(
      try run.errorLine
        == "tripartite: check takes one folder; name it after check or after --data")
    #expect(run.status == 2)
  }
}
