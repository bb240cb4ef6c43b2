import Foundation
import Testing

extension ProgramRun {
  /// What `tripartite show` prints of the small invented record.
  static func show(_ arguments: String...) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../ArchiveTests/Fixtures/tiny").standardizedFileURL
    let run = try ProgramRun(
      arguments: ["show"] + arguments + ["--data", folder.path],
      environment: ["LC_ALL": "C.UTF-8"])
    try #require(run.status == 0, "\(run.errors)")
    return run.output
  }
}
