public import Wording
/// One reason why a data folder could not become a meeting.
public enum ArchiveError: Error, Hashable, Sendable {
  case missingFolder(String)
  case notAFolder(String)
  /// A folder that the reader has no leave to read.
  case unreadableFolder(String)
  case missingFile(String)
  case notAFile(String)
  /// The system's reason, by its error number.
  case unreadableFile(String, number: Int32)
  case emptyFile(String)
  /// A file of more than ``Archive/fileLimit`` bytes.
  case fileTooLarge(String, bytes: Int)
  case notCSV(RecordPlace, CSVFault.Kind)
  case missingColumn(RecordPlace, column: String)
  case unknownColumn(RecordPlace, column: String, expected: [String])
  case repeatedColumn(RecordPlace, column: String)
  case invalidField(RecordPlace, field: String, value: String, expected: Phrase)
  case duplicateIdentifier(RecordPlace, value: String, firstLine: Int)
  case unknownReference(RecordPlace, field: String, value: String, table: String)
  case rowCount(String, found: Int, expected: Int)

  /// The file or folder that it is about.
  public var file: String {
    switch self {
    case .missingFolder(let path), .notAFolder(let path), .unreadableFolder(let path): path
    case .missingFile(let file), .notAFile(let file), .unreadableFile(let file, _),
      .emptyFile(let file), .fileTooLarge(let file, _), .rowCount(let file, _, _):
      file
    case .notCSV(let place, _), .missingColumn(let place, _), .unknownColumn(let place, _, _),
      .repeatedColumn(let place, _), .invalidField(let place, _, _, _),
      .duplicateIdentifier(let place, _, _), .unknownReference(let place, _, _, _):
      place.file
    }
  }

  /// The line, from 1, where it is about one.
  public var line: Int? {
    switch self {
    case .missingFolder, .notAFolder, .unreadableFolder, .missingFile, .notAFile, .unreadableFile,
      .emptyFile, .fileTooLarge, .rowCount:
      nil
    case .notCSV(let place, _), .missingColumn(let place, _), .unknownColumn(let place, _, _),
      .repeatedColumn(let place, _), .invalidField(let place, _, _, _),
      .duplicateIdentifier(let place, _, _), .unknownReference(let place, _, _, _):
      place.line
    }
  }
}
