import Foundation
import Meeting
import Testing

@testable import Archive

/// The files of `Fixtures/tiny`, a small invented meeting, for tests that break them.
struct TinyFolder {
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/tiny").path

  var files: [String: [UInt8]] = [:]

  init() throws {
    for table in MeetingTable.allCases {
      files[table.file] = [UInt8](try Data(contentsOf: URL(filePath: "\(Self.path)/\(table.file)")))
    }
  }

  /// The folder after one change of a text that stands once in a file.
  init(_ file: String, _ old: String, _ new: String) throws {
    try self.init()
    try replace(file, old, new)
  }

  mutating func replace(_ file: String, _ old: String, _ new: String) throws {
    let text = try self.text(file)
    try #require(text.components(separatedBy: old).count == 2, "'\(old)' does not stand once")
    files[file] = [UInt8](text.replacingOccurrences(of: old, with: new).utf8)
  }

  func text(_ file: String) throws -> String {
    String(decoding: try #require(files[file]), as: UTF8.self)
  }

  func meeting(_ reading: Reading = Reading()) throws(ArchiveFailure) -> Meeting {
    try Archive.meeting(reading) { table in
      files[table.file].map { .success($0) } ?? .failure(.missingFile(table.file))
    }
  }

  /// The errors of the folder as the reader sees them; none where it makes a meeting.
  var errors: [String] { errors(Reading()) }

  func errors(_ reading: Reading) -> [String] {
    do throws(ArchiveFailure) {
      _ = try meeting(reading)
      return []
    } catch {
      return error.errors.map(\.description)
    }
  }

  /// Writes the files to a new folder, hands its path on, and removes it.
  func written<Result>(_ use: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
    return try use(folder.path)
  }
}

extension Reading {
  /// Every table that can be stays in its file.
  static let allStored = Reading(storedFrom: 0)
  /// The rows of every table are values.
  static let allHeld = Reading(storedFrom: .max)
}

/// The errors of a folder on disk.
func errors(inFolder path: String) -> [String] {
  do throws(ArchiveFailure) {
    _ = try Archive.load(folder: path)
    return []
  } catch {
    return error.errors.map(\.description)
  }
}
