import Foundation
import Testing

/// One run of the built program: what it wrote, and how it ended.
///
/// A run has a minute of its own. A limit of the test would count the time in which hundreds of
/// others are before it, and Foundation's `Process` would hand down to the program whatever
/// descriptors and ignored signals the tests beside it have at that moment.
struct ProgramRun {
  let output: String
  let errors: String
  let status: Int32

  /// Runs the program with an environment of its own, its output in files so that none fills up.
  init(_ arguments: String..., environment: [String: String] = [:]) throws {
    try self.init(arguments: arguments, environment: environment)
  }

  /// The same, of a list of arguments.
  init(arguments: [String], environment: [String: String] = [:]) throws {
    try self.init(ProgramRun.program(), arguments, environment: environment)
  }

  /// Runs a line of `sh` in which `$T` is the program.
  init(shell line: String) throws {
    try self.init(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line],
      environment: ["T": ProgramRun.program().path, "PATH": "/usr/bin:/bin"])
  }

  private init(_ program: URL, _ arguments: [String], environment: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tripartite-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["out", "err"].map { folder.appendingPathComponent($0) }
    for file in files { try Data().write(to: file) }

    let child = try ChildProcess(
      program, arguments, environment: ["LC_ALL": "C.UTF-8"].merging(environment) { $1 },
      output: files[0], errors: files[1])
    status = try child.status(within: .seconds(60))

    output = try String(contentsOf: files[0], encoding: .utf8)
    errors = try String(contentsOf: files[1], encoding: .utf8)
  }

  /// The program beside the tests, in the folder in which both were built.
  static func program() throws -> URL {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    var folder = URL(fileURLWithPath: tests)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let program = folder.appendingPathComponent("tripartite")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        return program
      }
    }
    throw ProgramIsMissing()
  }

  struct ProgramIsMissing: Error {}

  /// The output as JSON of a kind.
  func json<Value>(as type: Value.Type = Value.self) throws -> Value {
    try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? Value)
  }

  /// The lines of the output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The one line on standard error; fails where there are more, or none.
  var errorLine: String {
    get throws {
      let lines = errors.split(separator: "\n", omittingEmptySubsequences: false)
      try #require(lines.count == 2 && lines[1].isEmpty, "standard error is \(errors)")
      return String(lines[0])
    }
  }
}
