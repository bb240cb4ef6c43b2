internal import Files
internal import Glibc
internal import Search

/// The bytes of a file in the cache.
///
/// They are read where the file lies, so that only what questions touch is in memory. A file that
/// is written anew meanwhile does no harm, as the new one gets another place on the disk. One that
/// is cut or changed in place would: past its new end the system ends the program. So a file is
/// taken in place only where nobody but the user, and root, can write it, where it lies on a disk
/// of this machine, and where we have made it, which leaves it read-only: whoever changes it then
/// means to. Any other file is copied into memory once, and that copy is checked and used.
enum IndexFile {
  /// - Returns: `nil` where there is no such file, or it cannot be read.
  static func bytes(at path: String) -> StoredBytes? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      return nil
    }
    let count = Int(status.st_size)
    return isSafe(status) ? mapped(file, count) : copied(file, count)
  }

  /// Whether the file will stay as it is while it is open.
  static func isSafe(_ status: stat) -> Bool {
    status.st_uid == geteuid() && status.st_mode & 0o222 == 0 && isLocal(status)
  }

  /// Whether the file lies on this machine: elsewhere it may be taken away while it is open.
  ///
  /// Source: `proc_pid_mountinfo(5)`; the third word of a line is the device, and the first after
  /// the hyphen the kind of the file system.
  private static func isLocal(_ status: stat) -> Bool {
    // As `makedev(3)` puts them together.
    let device = UInt64(status.st_dev)
    let major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
    let minor = device & 0xFF | device >> 12 & ~0xFF
    if major != 0 { return true }
    let mounts = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
    guard mounts >= 0 else { return false }
    defer { close(mounts) }
    guard let text = try? Descriptor.read(mounts) else { return false }
    let kinds = text.split(separator: UInt8(ascii: "\n")).compactMap { line -> Substring? in
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard words.count > 2, words[2] == "\(major):\(minor)" else { return nil }
      return words.drop { $0 != "-" }.dropFirst().first
    }
    return !kinds.isEmpty && kinds.allSatisfy { localKinds.contains(String($0)) }
  }

  /// Those that have no device of their own, and lie on this machine all the same.
  private static let localKinds: Set = ["tmpfs", "overlay", "btrfs", "zfs", "ramfs"]

  private static func mapped(_ file: Int32, _ count: Int) -> StoredBytes? {
    guard let place = mmap(nil, count, PROT_READ, MAP_PRIVATE, file, 0), place != MAP_FAILED else {
      return nil
    }
    return StoredBytes(
      lent: UnsafeRawBufferPointer(start: place, count: count),
      leave: { leave($0) },
      free: { munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count) })
  }

  /// Lets the system take back the memory of all whole pages; it reads them anew from the file.
  private static func leave(_ bytes: UnsafeRawBufferPointer) {
    let page = Int(getpagesize())
    let start = Int(bitPattern: bytes.baseAddress)
    let first = (start + page - 1) / page * page
    let end = start + bytes.count
    if first < end {
      madvise(UnsafeMutableRawPointer(bitPattern: first), end - first, MADV_DONTNEED)
    }
  }

  /// Reads the file into memory of its own, and not into an array, which might be copied.
  private static func copied(_ file: Int32, _ count: Int) -> StoredBytes? {
    let place = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let place, place != MAP_FAILED else { return nil }
    let bytes = UnsafeMutableRawBufferPointer(start: place, count: count)
    let copy = StoredBytes(
      lent: UnsafeRawBufferPointer(bytes),
      free: { munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count) })
    return ContentKey.fill(bytes, from: file) == count ? copy : nil
  }
}
