import Glibc
import Meeting
import Testing
import Wording

@testable import Archive

@Suite struct PrintedReportErrorTests {
  @Test(arguments: [
    PrintedReportError.missingFile, .notAFile, .unreadable(number: EACCES),
    .tooLarge(bytes: 9), .empty, .isPDF, .notText,
    .otherDocument(opening: String(repeating: "a\u{1B}", count: 300), expected: "X/1"),
    .tooFewParagraphs(found: 2, expected: 1...9), .noList,
  ])
  func everyErrorIsOnePrintableLineThatSaysWhatWasExpected(error: PrintedReportError) {
    let line = error.description
    #expect(line.contains("expected") || line.contains("cannot be read"), "\(line)")
    #expect(line.allSatisfy { !$0.isNewline } && line == line.printable)
    #expect(line.count < 220, "\(line)")
  }

  @Test func theOpeningOfAnotherDocumentIsQuotedInShort() {
    let error = PrintedReportError.otherDocument(
      opening: "Minutes of a club", expected: "HM/2012/3")
    #expect(
      error.description
        == "begins 'Minutes of a club' and nowhere names HM/2012/3, expected the report of that "
        + "meeting")
  }

  @Test func theParagraphsThatAreThereAreCounted() {
    #expect(
      PrintedReportError.tooFewParagraphs(found: 3, expected: 1...11).description
        == "has 3 of the numbered paragraphs 1-11, expected all of them")
  }

  @Test func aPDFIsToldHowToBecomeText() {
    #expect(PrintedReportError.isPDF.description.contains("pdftotext"))
  }
}
