internal import FoundationEssentials
public import Meeting

extension Archive {
  /// The meeting of a data folder.
  ///
  /// - Parameter folder: The path of a folder with a CSV file for every table.
  /// - Throws: every error of every table at once.
  /// - Complexity: O(*n*) in the bytes of the tables; about 5 ms for half a megabyte.
  public static func load(folder: String) throws(ArchiveFailure) -> Meeting {
    if let error = folderError(folder) { throw ArchiveFailure([error]) }
    return try FolderFiles(in: folder).meeting(Reading())
  }

  /// Why a folder cannot be read from; `nil` where it can.
  static func folderError(_ folder: String) -> ArchiveError? {
    let files = FileManager.default
    var isFolder = false
    guard files.fileExists(atPath: folder, isDirectory: &isFolder) else {
      return .missingFolder(folder)
    }
    guard isFolder else { return .notAFolder(folder) }
    guard files.isReadableFile(atPath: folder), files.isExecutableFile(atPath: folder) else {
      return .unreadableFolder(folder)
    }
    return nil
  }
}
