internal import Glibc
internal import Search

/// A number by which the content of some files is told from any other.
struct ContentKey {
  let value: UInt64

  /// - Returns: `nil` where the files are smaller together than `least` bytes, or one cannot be
  ///   read.
  init?(files: [String], least: Int) {
    var size = 0
    for path in files {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      size += Int(status.st_size)
    }
    guard size >= least else { return nil }
    var sum = Checksum()
    for (number, path) in files.enumerated() {
      sum.add(number)
      guard Self.add(path, to: &sum) else { return nil }
    }
    value = sum.value
  }

  private static func add(_ path: String, to sum: inout Checksum) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    // Every part but the last is full, as the sum depends on where the bytes are parted.
    return withUnsafeTemporaryAllocation(byteCount: 1 << 20, alignment: 8) { buffer in
      while true {
        guard let count = fill(buffer, from: file) else { return false }
        sum.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        if count < buffer.count { return true }
      }
    }
  }

  /// Reads until a buffer is full, or the file ends.
  ///
  /// - Returns: the number of bytes; `nil` where it cannot be read.
  static func fill(_ buffer: UnsafeMutableRawBufferPointer, from file: Int32) -> Int? {
    var done = 0
    while done < buffer.count, let base = buffer.baseAddress {
      let count = read(file, base + done, buffer.count - done)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      done += count
    }
    return done
  }
}
