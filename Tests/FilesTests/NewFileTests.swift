import Files
import Foundation
import Testing

@Suite struct NewFileTests {
  /// A folder that is gone after the test.
  private struct Folder: ~Copyable {
    let path: String

    init() throws {
      path = FileManager.default.temporaryDirectory.path + "/new-file-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var names: [String] {
      get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }

    func text(of name: String) throws -> String {
      try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
    }

    func mode(of name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.posixPermissions] as? Int
    }
  }

  /// Why a file cannot be put where something stands already; `nil` where it was put there.
  private func failure(of file: consuming NewFile) -> Descriptor.Failure? {
    do throws(Descriptor.Failure) {
      try file.put(isReplacing: false)
      return nil
    } catch {
      return error
    }
  }

  @Test func aWholeFileReplacesTheOldOneAndLeavesNothingBesideIt() throws {
    let folder = try Folder()
    try NewFile.write([1, 2], to: folder.path + "/x")
    try NewFile.write(Array("new".utf8), to: folder.path + "/x")
    #expect(try folder.names == ["x"])
    #expect(try folder.text(of: "x") == "new")
    #expect(try folder.mode(of: "x") == 0o600)
  }

  @Test func whatCannotBePutThereLeavesNothing() throws {
    let folder = try Folder()
    #expect(throws: Descriptor.Failure(number: ENOENT)) {
      try NewFile.write([1], to: folder.path + "/none/x")
    }
    // A folder cannot be replaced by a file.
    try FileManager.default.createDirectory(
      atPath: folder.path + "/full/y", withIntermediateDirectories: true)
    #expect(throws: Descriptor.Failure.self) { try NewFile.write([1], to: folder.path + "/full") }
    #expect(try folder.names == ["full"])
  }

  @Test func whatIsThereStaysWhereNothingIsToBeReplaced() throws {
    let folder = try Folder()
    try Data("mine".utf8).write(to: URL(filePath: folder.path + "/x"))
    let file = try NewFile(for: folder.path + "/x")
    try file.write(Array("other".utf8))
    let failure = failure(of: file)
    #expect(failure == Descriptor.Failure(number: EEXIST))
    #expect(try folder.names == ["x"])
    #expect(try folder.text(of: "x") == "mine")
  }

  @Test func aLinkThatLeadsNowhereIsNotReplacedEither() throws {
    let folder = try Folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/x", withDestinationPath: "gone")
    let file = try NewFile(for: folder.path + "/x")
    let failure = failure(of: file)
    #expect(failure == Descriptor.Failure(number: EEXIST))
    #expect(try folder.names == ["x"])
  }

  @Test func nothingStandsThereUntilItIsPutThere() throws {
    let folder = try Folder()
    let file = try NewFile(for: folder.path + "/x", mode: 0o644)
    try file.write(Array("one ".utf8))
    try file.write(Array("two".utf8))
    #expect(try folder.names.count == 1)
    #expect(try !folder.names.contains("x"))
    try file.put(isReplacing: false)
    #expect(try folder.names == ["x"])
    #expect(try folder.text(of: "x") == "one two")
    #expect(try folder.mode(of: "x").map { $0 & 0o600 } == 0o600)
  }

  @Test func whatIsGivenUpIsGone() throws {
    let folder = try Folder()
    do {
      let file = try NewFile(for: folder.path + "/x")
      try file.write([1])
      #expect(try folder.names.count == 1)
    }
    #expect(try folder.names.isEmpty)
  }
}
