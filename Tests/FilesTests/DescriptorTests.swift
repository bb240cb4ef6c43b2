import Files
import Foundation
import Testing

@Suite struct DescriptorTests {
  private static let beginning = FileManager.default.temporaryDirectory.path + "/files-"

  /// What a new file holds after writing, and reading from its beginning.
  private func copy(of bytes: [UInt8], limit: Int = .max) throws -> [UInt8]? {
    let (descriptor, file) = try Descriptor.newFile(Self.beginning)
    defer {
      close(descriptor)
      unlink(file)
    }
    #expect(bytes.withUnsafeBytes { Descriptor.write($0, to: descriptor) } == 0)
    #expect(lseek(descriptor, 0, SEEK_SET) == 0)
    return try Descriptor.read(descriptor, limit: limit)
  }

  @Test(arguments: [0, 1, 65_536, 200_001])
  func whatIsWrittenIsReadWhole(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    #expect(try copy(of: bytes) == bytes)
    #expect(try copy(of: bytes, limit: count) == bytes)
  }

  @Test func newFilesAreTheUsersAloneAndDoNotOutliveTheProgram() throws {
    let (one, first) = try Descriptor.newFile(Self.beginning, ".tsv")
    let (other, second) = try Descriptor.newFile(Self.beginning, ".tsv")
    defer {
      for file in [one, other] { close(file) }
      for path in [first, second] { unlink(path) }
    }
    #expect(first != second && one != other)
    #expect(first.hasSuffix(".tsv") && first.count == Self.beginning.count + 10)
    let attributes = try FileManager.default.attributesOfItem(atPath: first)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(fcntl(one, F_GETFD) & FD_CLOEXEC != 0)
    let failure = try #require(throws: Descriptor.Failure.self) {
      try Descriptor.newFile("/no/such/folder/x")
    }
    #expect(failure.number == ENOENT)
  }

  @Test func moreThanTheLimitIsNotRead() throws {
    #expect(try copy(of: [1, 2, 3], limit: 2) == nil)
  }

  @Test func aClosedDescriptorIsAnErrorWithItsNumber() throws {
    let number = [UInt8(1)].withUnsafeBytes { Descriptor.write($0, to: -1) }
    #expect(number == EBADF)
    let failure = try #require(throws: Descriptor.Failure.self) { try Descriptor.read(-1) }
    #expect(failure.number == EBADF)
  }
}
