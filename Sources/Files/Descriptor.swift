internal import Glibc

/// Making, reading and writing an open file whole, whatever pieces the system makes of it.
public enum Descriptor {
  /// A call of the system that failed, by the error's number.
  public struct Failure: Error, Hashable, Sendable {
    public let number: Int32

    /// A failure by `errno`.
    public init(number: Int32) { self.number = number }
  }

  /// Opens a new file with a name that nobody could foresee.
  ///
  /// - Parameter mode: Who may do what with it; the user alone unless it is said otherwise.
  /// - Returns: The open file, and its path: the beginning, six letters or digits, the end.
  public static func newFile(
    _ beginning: String, _ end: String = "", mode: UInt32 = 0o600
  ) throws(Failure) -> (file: Int32, path: String) {
    let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    while true {
      let middle = String((0..<6).compactMap { _ in letters.randomElement() })
      let path = beginning + middle + end
      let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
      if file >= 0 { return (file, path) }
      guard errno == EEXIST || errno == EINTR else { throw Failure(number: errno) }
    }
  }

  /// Writes all bytes.
  ///
  /// - Returns: 0, or the error number of the write that failed.
  public static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let written = Glibc.write(file, rest.baseAddress, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      done += written
    }
    return 0
  }

  /// Reads to the end.
  ///
  /// - Parameter limit: The number of bytes of which more are not read.
  /// - Returns: All bytes; `nil` where there are more than the limit.
  public static func read(_ file: Int32, limit: Int = .max) throws(Failure) -> [UInt8]? {
    var bytes: [UInt8] = []
    while true {
      var failure: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        let taken = Glibc.read(file, buffer.baseAddress, buffer.count)
        failure = taken < 0 ? errno : 0
        count = max(0, taken)
      }
      if failure == EINTR { continue }
      guard failure == 0 else { throw Failure(number: failure) }
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= limit else { return nil }
    }
  }
}
