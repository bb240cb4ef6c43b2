internal import Files
internal import Glibc

/// A small file of the user's, which is never half written, and which two programs may change.
///
/// A change locks `path.lock`, reads the file anew, writes a new file beside it, flushes that to
/// the disk, and puts it in the place of the old one. Of a link all that is done where the file
/// is to which it leads, so that whatever way a program comes there is one lock.
public struct KeptFile: Hashable, Sendable {
  public let path: String

  /// A file that need not be there.
  public init(path: String) { self.path = path }

  /// What the file holds; nothing where there is none.
  public func read() throws(StorageError) -> [UInt8] {
    // Opening a pipe would otherwise wait for somebody to write into it.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw failure() }
      if isLink { throw .danglingLink(path: path) }
      return []
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    do {
      return try Descriptor.read(file) ?? []
    } catch {
      throw failure(error.number)
    }
  }

  /// Changes what the file holds, with nobody else changing it meanwhile.
  ///
  /// - Parameter change: The new content from the old one; `nil` leaves the file as it is.
  /// - Throws: why not; the file is then as it was.
  public func update(_ change: ([UInt8]) -> [UInt8]?) throws(StorageError) {
    try Owner.makeFolders(above: path)
    let target = KeptFile(path: try resolved())
    do {
      let lock = try target.lock()
      defer { close(lock) }
      guard let bytes = change(try target.read()) else { return }
      try target.replace(by: bytes)
    } catch {
      throw error.named(path)
    }
  }

  /// Writes a new file, and puts it in the place of the old one.
  private func replace(by bytes: [UInt8]) throws(StorageError) {
    let new = try begun()
    do {
      try new.write(bytes)
      try new.put(isReplacing: true)
    } catch {
      throw failure(error.number)
    }
  }

  /// A new file beside the old one, of its owner and with its mode.
  private func begun() throws(StorageError) -> NewFile {
    var status = stat()
    let mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o600
    let new: NewFile
    do { new = try NewFile(for: path) } catch { throw failure(error.number) }
    guard Owner(ofFile: path).own(new.descriptor, mode: mode) else { throw .owner(path: path) }
    return new
  }

  /// How long a change waits for another program, in steps of ten milliseconds.
  static let patience = 200

  private func lock() throws(StorageError) -> Int32 {
    let name = path + ".lock"
    let file = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw failure() }
    // A lock of root's would shut its own user out.
    if geteuid() == 0, !Owner(ofFile: path).own(file, mode: 0o600) {
      close(file)
      throw .owner(path: path)
    }
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
    .system(path: path, number: error)
  }
}

extension KeptFile {
  /// Whether the path is a link, wherever it leads.
  private var isLink: Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The path of the file itself, whatever links lead to it; its folder is there.
  private func resolved() throws(StorageError) -> String {
    if let whole = Self.whole(path) { return whole }
    guard errno == ENOENT else { throw failure() }
    guard !isLink else { throw .danglingLink(path: path) }
    guard let folder = Self.whole(Owner.folder(of: path)) else { throw failure() }
    let name = path.split(separator: "/").last ?? ""
    return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  /// A path without links; `nil`, and `errno` says why, where nothing is there.
  private static func whole(_ path: String) -> String? {
    guard let whole = realpath(path, nil) else { return nil }
    defer { free(whole) }
    return String(cString: whole)
  }
}

extension StorageError {
  /// The same by the name that the user knows the file by.
  fileprivate func named(_ path: String) -> StorageError {
    switch self {
    case .notAFile: .notAFile(path: path)
    case .danglingLink: .danglingLink(path: path)
    case .owner: .owner(path: path)
    case .locked: .locked(path: path)
    case .system(_, let number): .system(path: path, number: number)
    }
  }
}
