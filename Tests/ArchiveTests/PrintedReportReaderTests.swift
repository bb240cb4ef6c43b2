import Meeting
import TestSupport
import Testing

@testable import Archive

/// How the invented report is read after something has happened to its pages.
@Suite struct PrintedReportReaderTests {
  private static let heading = "Recruitment of harbour workers and\nwhat it costs them"

  private func headings(_ old: String, _ new: String) throws -> [String] {
    try HarbourReport(old, new).printed().headings
      .filter { $0.paragraph != nil }.map { "\($0.paragraph ?? 0) \($0.text)" }
  }

  private func read(_ lines: String) -> PrintedReportReader {
    let lines = PrintedLine.lines(of: lines)
    var reader = PrintedReportReader(.sample, words: PrintedWords(lines))
    reader.read(lines)
    return reader
  }

  @Test(arguments: [
    "\n", "\n\n", "\n\n\n\n", "\n2\n", "\n\n- 2 -\n\n", "\n\u{C}", "\n\u{C}\n", "\r\n\r\n",
    "\nHM/2012/3   2\n\n", "\n\n\u{C}HM/2012/3   2\n\n", "\n\n¹ A note of the page.\n\n",
    "\n\n² A note\nover two lines.\n\nPage 7\n\u{C}\n",
  ])
  func aHeadingCutInTwoByTheEndOfAPageIsOneHeading(end: String) throws {
    let cut = Self.heading.replacing("\n", with: end)
    #expect(
      try headings(Self.heading, cut) == [
        "1 Opening", "4 Recruitment of harbour workers and what it costs them", "9 Closing",
      ])
    let report = try HarbourReport(Self.heading, cut)
    #expect(try report.printed().paragraphs == HarbourReport().printed().paragraphs)
    #expect(try report.verification().findings.map(\.description) == [])
  }

  @Test func aHeadingMayBeCutTwice() throws {
    let cut = "Recruitment of\n\n2\n\nharbour workers\nand what\n\u{C}\nit costs them"
    #expect(try headings(Self.heading, cut).count == 3)
  }

  @Test func aHeadingOverFiveLinesIsText() throws {
    let cut = "Recruitment\nof harbour\nworkers\nand what\nit costs them"
    #expect(try headings(Self.heading, cut) == ["1 Opening", "9 Closing"])
  }

  @Test func halfAHeadingIsTextOfTheParagraphBefore() throws {
    let report = try HarbourReport(Self.heading, "Recruitment of harbour workers").printed()
    #expect(report.headings.filter { $0.paragraph != nil }.count == 2)
    #expect(report.paragraphs[3]?.hasSuffix("Recruitment of harbour workers") == true)
  }

  @Test func aHeadingInTheConclusionsGoesOnAfterThePage() throws {
    let report = try HarbourReport(
      "Recruitment\n\n1. With", "Recruitment\n\n6\n\nand pay\n\n1. With"
    )
    .printed()
    #expect(report.headings.filter { $0.paragraph == nil }.map(\.text) == ["Recruitment and pay"])
    #expect(report.preamble == "The Meeting on Harbour Work, Having met at Geneva,")
  }

  @Test func aParagraphIsBegunByTheNextNumbersOnly() {
    let reader = read("1. One.\n99. Two.\n2. Three.\n5. Four.\n1. Five.")
    #expect(reader.order == [1, 2, 5])
    #expect(reader.paragraphs[1]?.text == "One. 99. Two.")
    #expect(reader.paragraphs[5]?.text == "Four. 1. Five.")
  }

  @Test func aLaterNumberIsNotTakenForTheFirst() {
    #expect(read("9. Nine.\n3. Three.\n4. Four.").order == [3, 4])
  }

  @Test func numbersMayStandInTheWrongOrderNearby() {
    #expect(read("1. One.\n3. Three.\n2. Two.\n4. Four.").order == [1, 3, 2, 4])
  }

  @Test func theExpectedNumbersAreThoseOfTheRecord() {
    #expect(read("").expected == 1...11)
    #expect(read("").paragraphs.isEmpty)
  }

  @Test func aNumberAfterAnAbbreviationBeginsNothing() {
    #expect(read("1. Convention No.\n2. The next.").order == [1])
  }

  @Test func textBeforeTheFirstNumberIsNobodys() {
    let reader = read("A title\nand more\n\n1. One.")
    #expect(reader.order == [1])
    #expect(reader.paragraphs[1]?.text == "One.")
    #expect(reader.headings.isEmpty)
  }

  @Test func aDividedWordInTheListIsJoined() throws {
    let report = try HarbourReport(
      "Mr Samir Khouri, harbour master", "Mr Samir Khouri, har-\nbour master")
    #expect(try report.printed().participants.contains("Mr Samir Khouri, harbour master."))
    #expect(try report.verification().findings.map(\.description) == [])
  }
}
