import Foundation
import Storage
import Testing

@Suite struct KeptFileTests {
  @Test func aFileThatIsNotThereIsEmptyAndTheFoldersAreMade() throws {
    let folder = try TestFolder()
    let file = KeptFile(path: folder.path + "/a/b/own.tsv")
    #expect(try file.read().isEmpty)
    try file.update { $0 + Array("one\n".utf8) }
    try file.update { $0 + Array("two\n".utf8) }
    #expect(try folder.text(of: "a/b/own.tsv") == "one\ntwo\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let own = try FileManager.default.attributesOfItem(atPath: folder.path + "/a")
    #expect(own[.posixPermissions] as? Int == 0o700)
  }

  @Test func aLinkStaysALinkAndTheModeStays() throws {
    let folder = try TestFolder()
    try folder.write("old", to: "real")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.path + "/real")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/own", withDestinationPath: "real")
    try KeptFile(path: folder.path + "/own").update { _ in Array("new".utf8) }
    #expect(try folder.text(of: "real") == "new")
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/own")
    #expect(link == "real")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/real")
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func twoWaysToAFileHaveOneLock() throws {
    let folder = try TestFolder()
    let files = FileManager.default
    try files.createDirectory(atPath: folder.path + "/home", withIntermediateDirectories: false)
    try folder.write("", to: "real")
    try files.createSymbolicLink(
      atPath: folder.path + "/own", withDestinationPath: folder.path + "/real")
    try files.createSymbolicLink(
      atPath: folder.path + "/way", withDestinationPath: folder.path + "/home")
    try KeptFile(path: folder.path + "/own").update { _ in [65] }
    try KeptFile(path: folder.path + "/way/new").update { _ in [65] }
    #expect(folder.names == ["home", "own", "real", "real.lock", "way"])
    #expect(
      try files.contentsOfDirectory(atPath: folder.path + "/home").sorted() == [
        "new", "new.lock",
      ])
    let lock = open(folder.path + "/real.lock", O_RDWR)
    #expect(flock(lock, LOCK_EX) == 0)
    #expect(throws: StorageError.locked(path: folder.path + "/own")) {
      try KeptFile(path: folder.path + "/own").update { _ in [66] }
    }
    close(lock)
  }

  @Test func aLinkThatLeadsNowhereIsSaidAndStays() throws {
    let folder = try TestFolder()
    let path = folder.path + "/own"
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: folder.path + "/unmounted/notes.tsv")
    let error = StorageError.danglingLink(path: path)
    #expect(throws: error) { try KeptFile(path: path).read() }
    #expect(throws: error) { try KeptFile(path: path).update { _ in [65] } }
    #expect(folder.names == ["own"])
  }

  @Test func linksInACircleAreAnErrorAndStay() throws {
    let folder = try TestFolder()
    for (link, target) in [("own", "other"), ("other", "own")] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/\(link)", withDestinationPath: target)
    }
    #expect(throws: StorageError.self) {
      try KeptFile(path: folder.path + "/own").update { _ in [65] }
    }
    #expect(folder.names == ["other", "own"])
  }

  @Test(.enabled(if: geteuid() == 0)) func whatRootWritesStaysTheUsers() throws {
    let folder = try TestFolder()
    try folder.write("old", to: "own")
    #expect(chown(folder.path, 1234, 1235) == 0)
    #expect(chown(folder.path + "/own", 1236, 1237) == 0)
    try KeptFile(path: folder.path + "/own").update { _ in [65] }
    try KeptFile(path: folder.path + "/new/folder/file").update { _ in [65] }
    func owner(of name: String) throws -> [Int?] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
      return [
        attributes[.ownerAccountID] as? Int, attributes[.groupOwnerAccountID] as? Int,
        attributes[.posixPermissions] as? Int,
      ]
    }
    #expect(try owner(of: "own") == [1236, 1237, 0o644])
    #expect(try owner(of: "own.lock") == [1236, 1237, 0o600])
    #expect(try owner(of: "new/folder") == [1234, 1235, 0o700])
    #expect(try owner(of: "new/folder/file") == [1234, 1235, 0o600])
    #expect(try owner(of: "new/folder/file.lock") == [1234, 1235, 0o600])
  }

  @Test func nothingElseIsLeftBesideTheFileButItsLock() throws {
    let folder = try TestFolder()
    try KeptFile(path: folder.path + "/own").update { _ in [65] }
    #expect(folder.names == ["own", "own.lock"])
  }

  @Test func aChangeThatChangesNothingWritesNothing() throws {
    let folder = try TestFolder()
    try KeptFile(path: folder.path + "/own").update { _ in nil }
    #expect(folder.names == ["own.lock"])
  }

  @Test func aFolderInItsPlaceIsSaidAndLeftAlone() throws {
    let folder = try TestFolder()
    let file = KeptFile(path: folder.path)
    #expect(throws: StorageError.notAFile(path: folder.path)) { try file.read() }
    #expect(throws: StorageError.notAFile(path: folder.path)) { try file.update { _ in [] } }
    try? FileManager.default.removeItem(atPath: folder.path + ".lock")
  }

  @Test func aPipeInItsPlaceIsNotWaitedFor() throws {
    let folder = try TestFolder()
    let path = folder.path + "/own"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: StorageError.notAFile(path: path)) { try KeptFile(path: path).read() }
  }

  @Test func aPlaceWhereNothingCanBeIsOneLine() throws {
    let folder = try TestFolder()
    try folder.write("", to: "file")
    let file = KeptFile(path: folder.path + "/file/own")
    #expect(throws: StorageError.system(path: file.path, number: ENOTDIR)) {
      try file.update { _ in [65] }
    }
  }

  @Test func twoAtOnceLoseNothing() async throws {
    let folder = try TestFolder()
    let path = folder.path + "/own"
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for line in 0..<10 {
            try? KeptFile(path: path).update { $0 + Array("\(writer) \(line)\n".utf8) }
          }
        }
      }
    }
    let lines = try folder.text(of: "own").split(separator: "\n")
    #expect(Set(lines).count == 40)
  }

  @Test func aLockThatIsNotGivenUpIsSaidInTime() throws {
    let folder = try TestFolder()
    let path = folder.path + "/own"
    let lock = open(path + ".lock", O_RDWR | O_CREAT, 0o600)
    #expect(flock(lock, LOCK_EX) == 0)
    let start = ContinuousClock.now
    #expect(throws: StorageError.locked(path: path)) {
      try KeptFile(path: path).update { _ in [65] }
    }
    #expect(ContinuousClock.now - start > .seconds(1))
    close(lock)
    try KeptFile(path: path).update { _ in [65] }
    #expect(try folder.text(of: "own") == "A")
  }
}
