internal import Glibc

/// Writes files that are there whole or not at all, even after a power cut.
enum NewFile {
  /// A call of the system that failed.
  struct Failure: Error {}

  /// Writes a new file in the same folder, waits until it is on the disk, and renames it.
  static func write(_ bytes: [UInt8], beside path: String) throws(Failure) {
    var name = Array("\(path).XXXXXX".utf8CString)
    let file = mkostemp(&name, O_CLOEXEC)
    guard file >= 0 else { throw Failure() }
    let isWritten = writes(bytes, to: file) && fsync(file) == 0
    let isClosed = close(file) == 0
    guard isWritten, isClosed, rename(name, path) == 0 else {
      unlink(name)
      throw Failure()
    }
  }

  private static func writes(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count, let base = bytes.baseAddress {
        let count = Glibc.write(file, base + done, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }
}
