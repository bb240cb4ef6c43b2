internal import Files
internal import Glibc

/// Writes files that are there whole or not at all, even after a power cut.
enum NewFile {
  /// Writes a new file in the same folder, for the user to read alone, waits until it is on the
  /// disk, and renames it.
  static func write(_ bytes: [UInt8], beside path: String) throws(Descriptor.Failure) {
    let (file, name) = try Descriptor.newFile(path + ".")
    let isWritten = bytes.withUnsafeBytes { Descriptor.write($0, to: file) } == 0
    let isFlushed = isWritten && fchmod(file, 0o400) == 0 && fsync(file) == 0
    let isClosed = close(file) == 0
    guard isFlushed, isClosed, rename(name, path) == 0 else {
      let number = errno
      unlink(name)
      throw Descriptor.Failure(number: number)
    }
  }
}
