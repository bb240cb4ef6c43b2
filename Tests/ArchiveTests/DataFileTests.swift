import Foundation
import Testing

@testable import Archive

@Suite struct DataFileTests {
  private let folder = TinyFolder.path

  @Test func aFileIsReadWholeOrInPart() throws {
    let file = try DataFile("points.csv", in: folder)
    let bytes = try #require(try TinyFolder().files["points.csv"])
    #expect(file.size == bytes.count)
    #expect(try file.bytes() == bytes)
    #expect(try file.bytes(upTo: 10) == Array(bytes.prefix(10)))
    #expect(try file.bytes(upTo: 0).isEmpty)
  }

  @Test func aFileThatIsNotThereOrIsNone() {
    #expect(throws: ArchiveError.missingFile("nothing.csv")) {
      try DataFile("nothing.csv", in: folder)
    }
    #expect(throws: ArchiveError.notAFile("Fixtures")) {
      try DataFile("Fixtures", in: URL(filePath: "\(folder)/../..").standardized.path)
    }
  }

  @Test func aFileThatShrinksAfterItWasLookedAtGivesWhatIsLeft() throws {
    try TinyFolder().written { path in
      let file = try DataFile("points.csv", in: path)
      try Data("id".utf8).write(to: URL(filePath: "\(path)/points.csv"))
      #expect(try file.bytes() == Array("id".utf8))
    }
  }

  @Test func aFileThatGrowsAfterItWasLookedAtIsReadAsFarAsItWent() throws {
    try TinyFolder().written { path in
      let file = try DataFile("points.csv", in: path)
      let bytes = try file.bytes()
      try (Data(bytes) + Data("more".utf8)).write(to: URL(filePath: "\(path)/points.csv"))
      #expect(try file.bytes() == bytes)
    }
  }

  @Test func aFileThatIsGoneIsAnErrorThatSaysSo() throws {
    try TinyFolder().written { path in
      let file = try DataFile("points.csv", in: path)
      try FileManager.default.removeItem(atPath: "\(path)/points.csv")
      #expect(throws: ArchiveError.unreadableFile("points.csv", number: ENOENT)) {
        try file.bytes()
      }
    }
  }
}
