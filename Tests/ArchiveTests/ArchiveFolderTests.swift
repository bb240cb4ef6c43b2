import Foundation
import Meeting
import Testing

@testable import Archive

@Suite struct ArchiveFolderTests {
  @Test func aFolderOnDiskBecomesAMeeting() throws {
    let meeting = try Archive.load(folder: TinyFolder.path)
    #expect(meeting.details.symbol == "QM/1999/1")
    #expect(meeting.points.count == 5)
  }

  @Test func aSlashAtTheEndMakesNoDifference() throws {
    #expect(try Archive.load(folder: TinyFolder.path + "/").points.count == 5)
  }

  @Test func theErrorsOfAFolderOnDiskAreThoseOfItsFiles() throws {
    let folder = try TinyFolder("themes.csv", "quays,2,discussion", "quays,2,debate")
    let found = try folder.written { errors(inFolder: $0) }
    #expect(found == folder.errors)
    #expect(found.count == 1)
  }

  @Test func aFolderThatIsNotThere() {
    #expect(errors(inFolder: "/no/such/folder") == ["/no/such/folder: no such folder"])
    #expect(errors(inFolder: "") == [": no such folder"])
  }

  @Test func aFileInPlaceOfAFolder() {
    let path = TinyFolder.path + "/themes.csv"
    #expect(errors(inFolder: path) == ["\(path): is not a folder"])
  }

  @Test func anEmptyFolderLacksEveryFile() throws {
    var folder = try TinyFolder()
    folder.files = [:]
    let found = try folder.written { errors(inFolder: $0) }
    #expect(found.count == MeetingTable.allCases.count)
    #expect(found.first == "bodies.csv: no such file in the folder")
    #expect(found.allSatisfy { $0.hasSuffix(": no such file in the folder") })
  }

  @Test func aFolderInPlaceOfAFile() throws {
    var folder = try TinyFolder()
    folder.files["themes.csv"] = nil
    let found = try folder.written { path in
      try FileManager.default.createDirectory(
        atPath: path + "/themes.csv", withIntermediateDirectories: false)
      return errors(inFolder: path)
    }
    #expect(found == ["themes.csv: is not a file"])
  }

  @Test func aLinkToAFileIsFollowed() throws {
    var folder = try TinyFolder()
    folder.files["themes.csv"] = nil
    let found = try folder.written { path in
      try FileManager.default.createSymbolicLink(
        atPath: path + "/themes.csv", withDestinationPath: TinyFolder.path + "/themes.csv")
      return errors(inFolder: path)
    }
    #expect(found == [])
  }

  @Test func aLinkThatLeadsNowhereOrToADeviceIsNotWaitedFor() throws {
    var folder = try TinyFolder()
    folder.files["themes.csv"] = nil
    folder.files["topics.csv"] = nil
    let found = try folder.written { path in
      let files = FileManager.default
      try files.createSymbolicLink(
        atPath: path + "/themes.csv", withDestinationPath: "/no/such/file")
      try files.createSymbolicLink(atPath: path + "/topics.csv", withDestinationPath: "/dev/zero")
      return errors(inFolder: path)
    }
    #expect(
      found == ["themes.csv: no such file in the folder", "topics.csv: is not a file"])
  }

  /// The superuser may read everything, so there is nothing to see.
  @Test(.enabled(if: getuid() != 0))
  func aFileOrFolderThatMayNotBeRead() throws {
    let files = FileManager.default
    try TinyFolder().written { path in
      try files.setAttributes([.posixPermissions: 0], ofItemAtPath: path + "/themes.csv")
      #expect(errors(inFolder: path) == ["themes.csv: cannot be read (permission denied)"])
      try files.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      #expect(errors(inFolder: path) == ["\(path): cannot be read (permission denied)"])
      try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    }
  }
}
