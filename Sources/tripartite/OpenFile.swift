internal import Glibc

/// A file that is closed when nobody uses it any more.
final class OpenFile: Sendable {
  let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Writes a text as fast as it is read.
  ///
  /// - Returns: Whether there is still somebody who reads it, and nobody has given it up.
  func take(_ text: String, unless isGivenUp: () -> Bool) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty, !isGivenUp() {
        let written = write(descriptor, rest.baseAddress, rest.count)
        if written >= 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        } else if errno == EAGAIN {
          var reader = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&reader, 1, Self.patience)
        } else if errno != EINTR {
          return false
        }
      }
      return rest.isEmpty
    }
  }

  /// Milliseconds after which it is asked again whether it is given up.
  private static let patience: Int32 = 100
}
