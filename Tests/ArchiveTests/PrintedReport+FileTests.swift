import Foundation
import Glibc
import TestSupport
import Testing

@testable import Archive

@Suite struct PrintedReportFileTests {
  private func error(_ file: String) -> PrintedReportError? {
    do {
      _ = try PrintedReport(file: file, for: .sample)
      return nil
    } catch {
      return error
    }
  }

  /// A folder of its own for as long as `body` takes.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func aFileIsReadAndAMissingOneNamed() throws {
    #expect(try PrintedReport(file: HarbourReport.file, for: .sample).order.count == 11)
    #expect(throws: PrintedReportError.missingFile) {
      try PrintedReport(file: HarbourReport.file + ".nowhere", for: .sample)
    }
    #expect(throws: PrintedReportError.notAFile) {
      try PrintedReport(file: "/tmp", for: .sample)
    }
  }

  @Test func aFolderADeviceAndAPipeAreNoFiles() throws {
    #expect(error("/") == .notAFile)
    #expect(error("/dev/null") == .notAFile)
    #expect(error("/dev/zero") == .notAFile)
    try withFolder { folder in
      let pipe = folder.appending(path: "pipe").path
      #expect(mkfifo(pipe, 0o600) == 0)
      #expect(error(pipe) == .notAFile)
    }
  }

  @Test func aPipeOfTheShellIsNoFile() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    #expect(error("/dev/fd/\(ends[0])") == .notAFile)
  }

  @Test func aLinkLeadsToTheFile() throws {
    try withFolder { folder in
      let link = folder.appending(path: "link").path
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: HarbourReport.file)
      #expect(error(link) == nil)
      let broken = folder.appending(path: "broken").path
      try FileManager.default.createSymbolicLink(atPath: broken, withDestinationPath: "nowhere")
      #expect(error(broken) == .missingFile)
      let circle = folder.appending(path: "circle").path
      try FileManager.default.createSymbolicLink(atPath: circle, withDestinationPath: "circle")
      #expect(error(circle) == .missingFile)
    }
  }

  @Test func aHundredMegabytesAreRefusedUnread() throws {
    try withFolder { folder in
      let file = folder.appending(path: "huge").path
      #expect(FileManager.default.createFile(atPath: file, contents: nil))
      #expect(truncate(file, 100_000_000) == 0)
      #expect(error(file) == .tooLarge(bytes: 100_000_000))
    }
  }

  @Test func anEmptyFileIsEmpty() throws {
    try withFolder { folder in
      let file = folder.appending(path: "empty")
      try Data().write(to: file)
      #expect(error(file.path) == .empty)
    }
  }

  @Test(.enabled(if: geteuid() != 0)) func aFileThatMayNotBeReadSaysSo() throws {
    try withFolder { folder in
      let file = folder.appending(path: "secret")
      try Data("HM/2012/3".utf8).write(to: file)
      chmod(file.path, 0)
      #expect(error(file.path) == .unreadable(number: EACCES))
    }
  }
}
