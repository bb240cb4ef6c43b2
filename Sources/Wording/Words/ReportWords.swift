/// Why a copy of the printed report cannot be read.
public protocol ReportWords {
  /// no such file, expected the report as plain text
  var reportMissing: String { get }
  /// is not a file, expected the report as plain text
  var reportNotAFile: String { get }
  /// cannot be read (`reason`)
  func cannotBeRead(_ reason: String) -> String
  /// has `bytes` bytes, expected the report as plain text of `limit` or fewer
  func reportTooLarge(_ bytes: Int, limit: Int) -> String
  /// is empty, expected the report as plain text
  var reportEmpty: String { get }
  /// is a PDF, expected plain text made from it (with pdftotext, for example)
  var reportIsPDF: String { get }
  /// is not text in UTF-8, expected the report as plain text
  var reportNotText: String { get }
  /// begins '`opening`' and nowhere names `expected`, expected the report of that meeting
  func otherDocument(_ opening: String, expected: String) -> String
  /// has `found` of the numbered paragraphs `expected`, expected all of them
  func tooFewParagraphs(_ found: Int, expected: String) -> String
  /// has no list of participants, expected one after the paragraphs
  var reportHasNoList: String { get }
}
