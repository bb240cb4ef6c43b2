internal import Glibc

/// A small file of the user's, which is never half written, and which two programs may change.
///
/// A change locks `path.lock`, reads the file anew, writes a new file beside it, flushes that to
/// the disk, and puts it in the place of the old one.
public struct KeptFile: Hashable, Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  /// What the file holds; nothing where there is none.
  public func read() throws(StorageError) -> [UInt8] {
    // Opening a pipe would otherwise wait for somebody to write into it.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw failure()
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    var bytes: [UInt8] = []
    while true {
      var taken = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        taken = Glibc.read(file, buffer.baseAddress, buffer.count)
        count = max(0, taken)
      }
      if taken < 0, errno == EINTR { continue }
      guard taken >= 0 else { throw failure() }
      if taken == 0 { return bytes }
      bytes += piece
    }
  }

  /// Changes what the file holds, with nobody else changing it meanwhile.
  ///
  /// - Parameter change: The new content from the old one; `nil` leaves the file as it is.
  /// - Throws: why not; the file is then as it was.
  public func update(_ change: ([UInt8]) -> [UInt8]?) throws(StorageError) {
    try Self.makeFolders(above: path)
    let lock = try lock()
    defer { close(lock) }
    guard let bytes = change(try read()) else { return }
    try replace(by: bytes)
  }

  /// Writes a new file, and puts it in the place of the old one.
  private func replace(by bytes: [UInt8]) throws(StorageError) {
    let target = Self.resolved(path)
    let new = "\(target).\(getpid()).new"
    unlink(new)
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode & 0o777 : 0o600
    let file = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard file >= 0 else { throw failure() }
    var error = Self.write(bytes, to: file)
    if error == 0, fsync(file) != 0 { error = errno }
    if close(file) != 0, error == 0 { error = errno }
    if error == 0, rename(new, target) != 0 { error = errno }
    guard error == 0 else {
      unlink(new)
      throw failure(error)
    }
    Self.flushFolder(of: target)
  }

  /// How long a change waits for another program, in steps of ten milliseconds.
  static let patience = 200

  private func lock() throws(StorageError) -> Int32 {
    let name = path + ".lock"
    let file = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw failure() }
    for _ in 0..<Self.patience {
      if flock(file, LOCK_EX | LOCK_NB) == 0 { return file }
      let error = errno
      // Some network file systems have no locks; a change is whole there all the same.
      if error != EWOULDBLOCK, error != EINTR { return file }
      usleep(10_000)
    }
    close(file)
    throw .locked(path: path)
  }

  private func failure(_ error: Int32 = errno) -> StorageError {
    .system(path: path, reason: String(cString: strerror(error)))
  }
}

extension KeptFile {
  /// Writes all bytes; 0, or the error number of the write that failed.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
    bytes.withUnsafeBytes { bytes in
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
  }

  /// The file itself where the path is a link to it, so that the link stays one.
  private static func resolved(_ path: String) -> String {
    guard let whole = realpath(path, nil) else { return path }
    defer { free(whole) }
    return String(cString: whole)
  }

  /// Makes the folders above a path, for the user alone.
  private static func makeFolders(above path: String) throws(StorageError) {
    var end = path.startIndex
    while let slash = path[end...].dropFirst().firstIndex(of: "/") {
      end = slash
      let folder = String(path[..<slash])
      if mkdir(folder, 0o700) == 0 || errno == EEXIST { continue }
      let error = errno
      // A folder that may not be looked at, or not be written to, may hold ours all the same.
      guard [EACCES, EROFS, EPERM, EISDIR].contains(error),
        access(folder, F_OK) == 0 || errno != ENOENT
      else { throw .system(path: folder, reason: String(cString: strerror(error))) }
    }
  }

  /// Sees to it that the new name is on the disk too.
  private static func flushFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) }
    let file = open(folder ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}
