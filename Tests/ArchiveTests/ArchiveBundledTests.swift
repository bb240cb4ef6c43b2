import BundledData
import Foundation
import Meeting
import Testing

@testable import Archive

@Suite struct ArchiveBundledTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Data/ttmlm-2013").standardized

  @Test func theFilesInTheProgramAreThoseOfTheFolder() throws {
    let onDisk = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".csv") }
    let bundled = Archive.bundledFiles
    #expect(bundled.keys.sorted() == onDisk.sorted())
    #expect(bundled.count == Int(bundled_file_count()))
    for (name, bytes) in bundled {
      let data = try Data(contentsOf: Self.folder.appending(path: name))
      #expect(data.elementsEqual(bytes), "\(name) is not what was built in: build again")
    }
  }

  @Test func theBundledMeetingHasNoErrors() throws {
    let meeting = try Archive.bundled()
    #expect(meeting.details.symbol == "TTMLM/2013/15")
    #expect(meeting.interventions.count == 97)
    #expect(meeting.participants.count == 230)
  }

  @Test func theFolderGivesTheSameMeeting() throws {
    let bundled = try Archive.bundled()
    let loaded = try Archive.load(folder: Self.folder.path)
    #expect(bundled.details == loaded.details)
    #expect(Array(bundled.points) == Array(loaded.points))
    #expect(Array(bundled.interventions) == Array(loaded.interventions))
    #expect(Array(bundled.participants) == Array(loaded.participants))
  }
}
