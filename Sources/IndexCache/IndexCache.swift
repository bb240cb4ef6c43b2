internal import Files
internal import FoundationEssentials
internal import Meeting
public import Search

/// The folder in which indexes of large records are kept, each in a file named by its record.
///
/// Nothing here is an error: what cannot be read or written is built anew, each time.
public struct IndexCache: Sendable {
  /// The path of the folder.
  private let folder: String

  /// So many indexes are kept, those that were written last.
  static let kept = 3

  public init(folder: String) {
    self.folder = folder
  }

  /// The cache of the user: `tripartite` in `$XDG_CACHE_HOME`, or in `~/.cache`.
  ///
  /// - Returns: `nil` where neither can be told.
  public init?(environment: [String: String]) {
    guard let cache = OwnFolder.cache.path(environment: { environment[$0] }) else { return nil }
    folder = "\(cache)/tripartite"
  }

  /// The place for the index of a data folder.
  ///
  /// - Returns: `nil` where its tables are small, or cannot be read.
  public func store(ofFolder data: String) -> IndexStore? {
    let tables = MeetingTable.allCases.map { "\(data)/\($0.rawValue).csv" }
    return store(ofTables: tables.filter { FileManager.default.fileExists(atPath: $0) })
  }

  /// The place for the index of the tables of a data folder.
  ///
  /// - Parameters:
  ///   - tables: the paths of the files with the tables.
  ///   - least: the number of bytes from which a record is large enough to be kept.
  /// - Returns: `nil` where the tables are small, or cannot be read.
  /// - Complexity: O(*n*) in the bytes of the tables; about a gigabyte a second.
  public func store(ofTables tables: [String], least: Int = 64 << 20) -> IndexStore? {
    guard let key = ContentKey(files: tables, least: least)?.value else { return nil }
    let file = "\(folder)/\(Self.name(of: key))"
    return IndexStore(
      key: key, read: { IndexFile.bytes(at: file) },
      write: { self.write($0, to: file) })
  }

  private static func name(of key: UInt64) -> String {
    let digits = String(key, radix: 16)
    return "index-" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Writes a new file and puts it in place whole, so that nobody ever reads half of it.
  private func write(_ bytes: [UInt8], to file: String) {
    let files = FileManager.default
    do {
      try files.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try NewFile.write(bytes, to: file, mode: 0o400)
    } catch {
      return
    }
    removeOld(but: file)
  }

  /// When a file was last written; `nil` where that cannot be told.
  private static func date(ofFile path: String) -> Date? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
  }

  /// Leaves the newest indexes only, and nothing that a program left when it was stopped while
  /// it wrote; whatever else lies in the folder is left alone.
  private func removeOld(but newest: String) {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: folder)) ?? []
    let begun = names.filter {
      $0.hasPrefix("index-") && $0.count == 29 && $0.dropFirst(22).first == "."
    }
    let hourAgo = Date(timeIntervalSinceNow: -3_600)
    for path in begun.map({ "\(folder)/\($0)" }) {
      if let date = Self.date(ofFile: path), date < hourAgo { try? files.removeItem(atPath: path) }
    }
    let others = names.filter { $0.hasPrefix("index-") && $0.count == 22 }
      .map { "\(folder)/\($0)" }.filter { $0 != newest }
    let dated = others.map { ($0, Self.date(ofFile: $0) ?? .distantPast) }
    for (path, _) in dated.sorted(by: { $0.1 > $1.1 }).dropFirst(Self.kept - 1) {
      try? files.removeItem(atPath: path)
    }
  }
}
