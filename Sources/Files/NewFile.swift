internal import Glibc

/// A file that is written beside its place and put there whole, so that nobody ever sees half of
/// it, even after a power cut.
///
/// What is not put in its place goes with the value.
public struct NewFile: ~Copyable {
  /// The open file.
  public let descriptor: Int32
  private let name: String
  private let path: String

  /// Begins a file in the folder of its place.
  ///
  /// - Parameter mode: Who may do what with it, but for what the user never grants (umask).
  public init(for path: String, mode: UInt32 = 0o600) throws(Descriptor.Failure) {
    (descriptor, name) = try Descriptor.newFile("\(path).", mode: mode)
    self.path = path
  }

  deinit {
    close(descriptor)
    unlink(name)
  }

  /// Adds bytes at its end.
  public func write(_ bytes: [UInt8]) throws(Descriptor.Failure) {
    let error = bytes.withUnsafeBytes { Descriptor.write($0, to: descriptor) }
    guard error == 0 else { throw Descriptor.Failure(number: error) }
  }

  /// Waits until all of it is on the disk, and puts it in its place.
  ///
  /// - Parameter isReplacing: Whether a file that stands there gives way; if not, that is an error.
  public consuming func put(isReplacing: Bool) throws(Descriptor.Failure) {
    guard fsync(descriptor) == 0 else { throw Descriptor.Failure(number: errno) }
    // Some file systems have neither links nor a renaming that replaces nothing: the place is
    // taken by an empty file, which gives way.
    if !isReplacing { try Self.take(path) }
    guard rename(name, path) == 0 else {
      let number = errno
      if !isReplacing { unlink(path) }
      throw Descriptor.Failure(number: number)
    }
    Self.flushFolder(of: path)
  }

  private static func take(_ path: String) throws(Descriptor.Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Descriptor.Failure(number: errno) }
    close(file)
  }

  /// Sees to it that the new name is on the disk too.
  private static func flushFolder(of path: String) {
    let end = path.lastIndex(of: "/")
    let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}

extension NewFile {
  /// Writes a whole file for the user alone, in the place of the one that may stand there.
  ///
  /// - Parameter mode: What the user may do with it.
  public static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32 = 0o600
  ) throws(Descriptor.Failure) {
    let file = try NewFile(for: path, mode: mode)
    try file.write(bytes)
    try file.put(isReplacing: true)
  }
}
