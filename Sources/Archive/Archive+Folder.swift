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
    return try meeting { contents(of: $0, in: folder) }
  }

  /// Why a folder cannot be read from; `nil` where it can.
  private static func folderError(_ folder: String) -> ArchiveError? {
    let files = FileManager.default
    var isFolder = false
    guard files.fileExists(atPath: folder, isDirectory: &isFolder) else {
      return .missingFolder(folder)
    }
    guard isFolder else { return .notAFolder(folder) }
    guard files.isReadableFile(atPath: folder), files.isExecutableFile(atPath: folder) else {
      return .unreadableFolder(folder, reason: "permission denied")
    }
    return nil
  }

  private static func contents(
    of file: String, in folder: String
  ) -> Result<[UInt8], ArchiveError> {
    let path = URL(filePath: folder).appending(path: file).resolvingSymlinksInPath().path
    guard FileManager.default.fileExists(atPath: path),
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    else { return .failure(.missingFile(file)) }
    // A pipe or a device would be waited for, or never end.
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      return .failure(.notAFile(file))
    }
    let size = attributes[.size] as? Int ?? 0
    guard size <= fileLimit else { return .failure(.fileTooLarge(file, bytes: size)) }
    do {
      return .success([UInt8](try Data(contentsOf: URL(filePath: path))))
    } catch {
      return .failure(.unreadableFile(file, reason: reason(error)))
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoPermission: "permission denied"
    case .fileReadNoSuchFile: "it is gone"
    default: "the system gives an error"
    }
  }
}
