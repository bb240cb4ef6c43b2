internal import Glibc

/// To whom a file belongs, or should: root, too, leaves the user's files to the user.
struct Owner: Hashable {
  let user: uid_t
  let group: gid_t

  /// The owner of a file that is there; of one that is not, whoever writes it, but for root the
  /// owner of its folder.
  init(ofFile path: String) {
    var status = stat()
    let isThere =
      stat(path, &status) == 0 || geteuid() == 0 && stat(Self.folder(of: path), &status) == 0
    user = isThere ? status.st_uid : geteuid()
    group = isThere ? status.st_gid : getegid()
  }

  /// Gives an open file to the owner, with a mode; where only the group cannot be had, that has
  /// no leave.
  ///
  /// - Returns: Whether the file is the owner's.
  func own(_ file: Int32, mode: mode_t) -> Bool {
    var status = stat()
    guard fstat(file, &status) == 0 else { return false }
    if status.st_uid != user, fchown(file, user, gid_t.max) != 0 { return false }
    let isGroups = status.st_gid == group || fchown(file, uid_t.max, group) == 0
    return fchmod(file, isGroups ? mode : mode & ~0o070) == 0
  }

  /// The folder in which a path stands.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// Makes the folders above a path, for the user alone.
  static func makeFolders(above path: String) throws(StorageError) {
    var end = path.startIndex
    while let slash = path[end...].dropFirst().firstIndex(of: "/") {
      end = slash
      let folder = String(path[..<slash])
      if mkdir(folder, 0o700) == 0 {
        try give(folder)
        continue
      }
      let error = errno
      guard error != EEXIST else { continue }
      // A folder that may not be looked at, or not be written to, may hold ours all the same.
      guard [EACCES, EROFS, EPERM, EISDIR].contains(error),
        access(folder, F_OK) == 0 || errno != ENOENT
      else { throw .system(path: folder, number: error) }
    }
  }

  /// Gives a folder that root has made to the owner of the one in which it stands.
  private static func give(_ folder: String) throws(StorageError) {
    var status = stat()
    guard geteuid() == 0, stat(Self.folder(of: folder), &status) == 0 else { return }
    guard lchown(folder, status.st_uid, status.st_gid) == 0 else {
      rmdir(folder)
      throw .owner(path: folder)
    }
  }
}
