internal import Files
internal import Glibc

extension SettingsFile {
  /// The largest file that is read, in bytes.
  public static let limit = 1_000_000

  /// Where the settings file is, whether there is one or not.
  ///
  /// `TRIPARTITE_CONFIG`, else `tripartite/config.toml` in `XDG_CONFIG_HOME` or in `~/.config`.
  /// A folder that is not given from the root on does not count.
  ///
  /// - Returns: `nil` where the environment says neither that nor where home is.
  public static func path(environment: (String) -> String?) -> String? {
    if let path = environment("TRIPARTITE_CONFIG"), !path.isEmpty { return path }
    return OwnFolder.configuration.path(environment: environment)
      .map { $0 + "/tripartite/config.toml" }
  }

  /// Reads a file; one that does not exist says nothing, and that is a mistake only of whoever
  /// has named it.
  ///
  /// - Parameters:
  ///   - path: The file; `/dev/null` for none.
  ///   - home: The reader's own folder; `nil` where there is none.
  ///   - isNamed: Whether the reader says that it is there.
  public init(path: String, home: String?, isNamed: Bool = false) {
    do {
      if let bytes = try Self.bytes(path) {
        self.init(bytes, path: path, home: home)
      } else {
        let isMistake = isNamed && path != "/dev/null"
        self.init(
          path: path, state: .missing,
          mistakes: isMistake ? [SettingsMistake(line: nil, fault: .unreadable(.missing))] : [])
      }
    } catch {
      self.init(
        path: path, state: .unreadable,
        mistakes: [SettingsMistake(line: nil, fault: .unreadable(error))])
    }
  }

  /// What a file holds; `nil` where there is none.
  private static func bytes(_ path: String) throws(UnreadableFile) -> [UInt8]? {
    guard path != "/dev/null" else { return nil }
    // Opening a pipe would otherwise wait for somebody to write into it.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: return nil
      case ENXIO: throw .notAFile
      default: throw .system(errno)
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return try bytes(from: descriptor)
    case S_IFDIR: throw .folder
    default: throw .notAFile
    }
  }

  private static func bytes(from descriptor: Int32) throws(UnreadableFile) -> [UInt8] {
    let bytes: [UInt8]?
    do {
      bytes = try Descriptor.read(descriptor, limit: limit)
    } catch {
      throw .system(error.number)
    }
    guard let bytes else { throw .tooLarge(limit: limit) }
    return bytes
  }
}
