#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A file of a data folder that can be read: a regular file of no more than the limit.
///
/// Files are read, never mapped: one that is cut short while it is mapped would end the program
/// when the lost part is looked at, and one that changes would show rows that nobody has checked.
struct DataFile {
  /// The name in the folder.
  let name: String
  /// The size in bytes, as it was when the file was looked at.
  let size: Int
  private let path: String

  /// Bytes that are read between two looks at whether to go on.
  private static let portion = 8 << 20

  init(_ name: String, in folder: String) throws(ArchiveError) {
    self.name = name
    path = "\(folder)/\(name)"
    var status = stat()
    guard stat(path, &status) == 0 else { throw .missingFile(name) }
    // A pipe or a device would be waited for, or never end.
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(name) }
    size = Int(status.st_size)
    guard size <= Archive.fileLimit else { throw .fileTooLarge(name, bytes: size) }
  }

  /// Reads the file, or its beginning; as much as there is at the time.
  ///
  /// - Parameters:
  ///   - limit: The number of bytes after which no more is read.
  ///   - progress: What says whether to go on.
  func bytes(
    upTo limit: Int = .max, _ progress: ReadingProgress? = nil
  ) throws(ArchiveError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadableFile(name, number: errno) }
    defer { close(descriptor) }
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: min(size, limit)) { buffer, count in
      while count < buffer.count, progress?.hasStopped != true {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let got = read(descriptor, rest.baseAddress, min(rest.count, Self.portion))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { break }
        count += got
      }
    }
    if let failure { throw .unreadableFile(name, number: failure) }
    return bytes
  }
}
