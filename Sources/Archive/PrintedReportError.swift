internal import Wording
public import Meeting
/// Why a file cannot be read as the printed report of a meeting.
public enum PrintedReportError: Error, Hashable, Sendable {
  case missingFile
  case notAFile
  /// The system's reason, by its error number.
  case unreadable(number: Int32)
  /// More than ``PrintedReport/fileLimit`` bytes.
  case tooLarge(bytes: Int)
  case empty
  case isPDF
  case notText
  /// A text that has neither the symbol nor the title of the meeting.
  case otherDocument(opening: String, expected: String)
  case tooFewParagraphs(found: Int, expected: ClosedRange<Int>)
  case noList
}

extension PrintedReportError: CustomStringConvertible {
  /// The error in one printable line: what was found, and what was expected.
  public var description: String { description(in: .english) }

  /// The error in one printable line, in a language.
  public func description(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .missingFile: words.reportMissing
    case .notAFile: words.reportNotAFile
    case .unreadable(let number): words.cannotBeRead(words.systemError(number))
    case .tooLarge(let bytes): words.reportTooLarge(bytes, limit: PrintedReport.fileLimit)
    case .empty: words.reportEmpty
    case .isPDF: words.reportIsPDF
    case .notText: words.reportNotText
    case .otherDocument(let opening, let expected):
      words.otherDocument(opening.excerpt, expected: expected)
    case .tooFewParagraphs(let found, let expected):
      words.tooFewParagraphs(found, expected: expected.citation)
    case .noList: words.reportHasNoList
    }
  }
}
