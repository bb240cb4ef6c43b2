internal import FoundationEssentials
internal import Glibc
public import Meeting

extension PrintedReport {
  /// Reads a file with the text of the report of one meeting.
  ///
  /// - Throws: why the file cannot be read, or what was found instead of that report.
  public init(file: String, for meeting: Meeting) throws(PrintedReportError) {
    let path = URL(filePath: file).resolvingSymlinksInPath().path
    guard FileManager.default.fileExists(atPath: file) else { throw .missingFile }
    // What the shell gives for `<(...)` has no path of its own.
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      throw .notAFile
    }
    // A pipe or a device would be waited for, or never end.
    guard attributes[.type] as? FileAttributeType == .typeRegular else { throw .notAFile }
    let size = attributes[.size] as? Int ?? 0
    guard size <= Self.fileLimit else { throw .tooLarge(bytes: size) }
    try self.init(Self.contents(of: path), for: meeting)
  }

  private static func contents(of path: String) throws(PrintedReportError) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      let isForbidden = (error as? CocoaError)?.code == .fileReadNoPermission
      throw .unreadable(number: isForbidden ? EACCES : EIO)
    }
  }
}
