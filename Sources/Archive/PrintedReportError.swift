/// Why a file cannot be read as the printed report of a meeting.
public enum PrintedReportError: Error, Hashable, Sendable {
  case missingFile
  case notAFile
  /// The system's reason, in its words.
  case unreadable(reason: String)
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
  public var description: String {
    switch self {
    case .missingFile: "no such file, expected the report as plain text"
    case .notAFile: "is not a file, expected the report as plain text"
    case .unreadable(let reason): "cannot be read (\(reason))"
    case .tooLarge(let bytes):
      "has \(bytes) bytes, expected the report as plain text of \(PrintedReport.fileLimit) or fewer"
    case .empty: "is empty, expected the report as plain text"
    case .isPDF: "is a PDF, expected plain text made from it (with pdftotext, for example)"
    case .notText: "is not text in UTF-8, expected the report as plain text"
    case .otherDocument(let opening, let expected):
      "begins '\(opening.excerpt)' and nowhere names \(expected), expected the report of that "
        + "meeting"
    case .tooFewParagraphs(let found, let expected):
      "has \(found) of the numbered paragraphs \(expected.citation), expected all of them"
    case .noList: "has no list of participants, expected one after the paragraphs"
    }
  }
}
