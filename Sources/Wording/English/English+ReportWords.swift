extension English: ReportWords {
  var reportMissing: String { "no such file, expected the report as plain text" }
  var reportNotAFile: String { "is not a file, expected the report as plain text" }
  func cannotBeRead(_ reason: String) -> String { "cannot be read (\(reason))" }
  func reportTooLarge(_ bytes: Int, limit: Int) -> String {
    "has \(bytes) bytes, expected the report as plain text of \(limit) or fewer"
  }
  var reportEmpty: String { "is empty, expected the report as plain text" }
  var reportIsPDF: String {
    "is a PDF, expected plain text made from it (with pdftotext, for example)"
  }
  var reportNotText: String { "is not text in UTF-8, expected the report as plain text" }
  func otherDocument(_ opening: String, expected: String) -> String {
    "begins '\(opening)' and nowhere names \(expected), expected the report of that meeting"
  }
  func tooFewParagraphs(_ found: Int, expected: String) -> String {
    "has \(found) of the numbered paragraphs \(expected), expected all of them"
  }
  var reportHasNoList: String { "has no list of participants, expected one after the paragraphs" }
}
