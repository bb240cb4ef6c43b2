import Files
import Foundation
import Glibc
import Search
import Testing

@testable import IndexCache

private func status(of path: String) throws -> stat {
  var status = stat()
  try #require(stat(path, &status) == 0)
  return status
}

@Suite struct IndexFileTests {
  @Test func aReadOnlyFileOfTheUserIsReadWhereItLiesAndAnyOtherIsCopied() throws {
    let folder = try TestFolder()
    let path = try folder.write("0123456789", to: "file")
    for (mode, isSafe) in [(0o400, true), (0o600, false), (0o440, true), (0o420, false)] {
      try #require(chmod(path, mode_t(mode)) == 0)
      #expect(IndexFile.isSafe(try status(of: path)) == isSafe, "\(String(mode, radix: 8))")
      #expect(bytes(IndexFile.bytes(at: path)) == Array("0123456789".utf8))
    }
    var foreign = try status(of: path)
    foreign.st_mode = S_IFREG | 0o400
    #expect(IndexFile.isSafe(foreign))
    foreign.st_uid += 1
    #expect(!IndexFile.isSafe(foreign))
  }

  @Test func aFileThatIsWrittenAnewLeavesTheOldBytesToWhoHasThem() throws {
    let folder = try TestFolder()
    let path = folder.path + "/file"
    let old = Array(repeating: UInt8(7), count: 300_000)
    try NewFile.write(old, to: path, mode: 0o400)
    let stored = try #require(IndexFile.bytes(at: path))
    try NewFile.write([1, 2, 3], to: path)
    #expect(bytes(stored) == old)
    #expect(bytes(IndexFile.bytes(at: path)) == [1, 2, 3])
    try FileManager.default.removeItem(atPath: path)
    #expect(bytes(stored) == old)
  }

  @Test func aFileThatAnybodyMayCutIsCopiedFirst() throws {
    let folder = try TestFolder()
    let text = String(repeating: "long", count: 50_000)
    let path = try folder.write(text, to: "file")
    let stored = try #require(IndexFile.bytes(at: path))
    try #require(truncate(path, 0) == 0)
    #expect(bytes(stored) == Array(text.utf8))
  }

  @Test func whatIsNoFileOrEmptyOrMissingIsNothing() throws {
    let folder = try TestFolder()
    #expect(IndexFile.bytes(at: folder.path) == nil)
    #expect(IndexFile.bytes(at: folder.path + "/none") == nil)
    #expect(IndexFile.bytes(at: try folder.write("", to: "empty")) == nil)
    #expect(IndexFile.bytes(at: "/dev/null") == nil)
  }
}
