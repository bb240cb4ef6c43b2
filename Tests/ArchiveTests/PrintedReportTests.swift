import Foundation
import Meeting
import TestSupport
import Testing
import Wording

@testable import Archive

@Suite struct PrintedReportTests {
  private func error(_ bytes: [UInt8]) -> PrintedReportError? {
    do {
      _ = try PrintedReport(bytes, for: .sample)
      return nil
    } catch {
      return error
    }
  }

  @Test func everyNumberedParagraphIsReadInOrder() throws {
    let report = try HarbourReport().printed()
    #expect(report.order == Array(1...11))
    #expect(Set(report.paragraphs.keys) == Set(1...11))
    #expect(report.paragraphs[11] == "The Meeting took note of the report.")
  }

  @Test func aParagraphGoesOnAcrossPagesWithoutHeadsAndNumbers() throws {
    let report = try HarbourReport().printed()
    #expect(
      report.paragraphs[4]
        == "The Employer spokesperson said that recruitment was fair where it was watched. "
        + "Convention No. 181 was known to all agencies, and no new Convention was wanted; "
        + "employers would rather have advice.")
  }

  @Test func aWordDividedAtTheEndOfALineIsJoined() throws {
    let text = try #require(try HarbourReport().printed().paragraphs[2])
    #expect(
      text.hasSuffix(
        "a workshop of 2010 had shown how much apprentices could learn from one another."))
  }

  @Test func aHyphenThatTheTextHasElsewhereStays() throws {
    let report = try HarbourReport("work-\nshop", "well-\nknown well-known workshop").printed()
    #expect(try #require(report.paragraphs[2]).contains("a well-known well-known workshop of"))
  }

  @Test func marksFootnotesAndLigaturesAreDropped() throws {
    let report = try HarbourReport().printed()
    #expect(
      report.paragraphs[3]
        == "The Meeting elected Mr Peter Achterberg to the chair. Mr João Araujo would speak for "
        + "the Employers.")
    #expect(try #require(report.paragraphs[9]).contains("first of all"))
    #expect(!report.paragraphs.values.contains { $0.contains("customs") || $0.contains("*") })
  }

  @Test func headingsStandBeforeTheirParagraphs() throws {
    let report = try HarbourReport().printed()
    #expect(report.headings.map(\.text).contains("Recruitment"))
    #expect(
      report.headings.filter { $0.paragraph != nil }.map { "\($0.paragraph ?? 0) \($0.text)" } == [
        "1 Opening", "4 Recruitment of harbour workers and what it costs them", "9 Closing",
      ])
  }

  @Test func theConclusionsAreReadByTheirNumbers() throws {
    let report = try HarbourReport().printed()
    #expect(
      report.conclusions == [
        "1": "With a view to fair recruitment, the Office should:",
        "1(i)":
          "Write a guide to agencies, with the help of the International Organization for "
          + "Migration.",
        "1(ii)": "See that fees are published.",
      ])
    #expect(report.preamble == "The Meeting on Harbour Work, Having met at Geneva,")
  }

  @Test func theListIsKeptLineByLine() throws {
    let lines = try HarbourReport().printed().participants
    #expect(lines.first == "Liste des participants")
    #expect(lines.contains("PHILIPPINES / FILIPINAS"))
    #expect(lines.contains("Secretary-General Ingrid Moe"))
    #expect(!lines.contains("5"))
  }

  @Test func aNumberWithinASentenceBeginsNoParagraph() throws {
    let report = try HarbourReport(
      "members in 31 harbours", "members in paragraph\n11. Thirty-one harbours"
    )
    .printed()
    #expect(
      report.paragraphs[10]
        == "A network of harbour workers counted members in paragraph 11. Thirty-one harbours.")
    #expect(report.paragraphs[11] == "The Meeting took note of the report.")
  }

  @Test func otherLineEndsAndPageBreaksMakeNoDifference() throws {
    var report = try HarbourReport()
    let plain = try report.printed()
    report.text = report.text.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(try report.printed() == plain)
  }

  @Test func whatIsNotTheReportIsRefusedInOneLine() throws {
    #expect(error([]) == .empty)
    #expect(error(Array(" \n\u{C}\n".utf8)) == .empty)
    #expect(error(Array("%PDF-1.4".utf8)) == .isPDF)
    #expect(error([0x48, 0xFF, 0x0A]) == .notText)
    #expect(error([0x48, 0x00]) == .notText)
    #expect(
      error(Array("\nMinutes of a club\n".utf8))
        == .otherDocument(opening: "Minutes of a club", expected: "HM/2012/3"))
    #expect(error(Array("HM/2012/3\n".utf8)) == .tooFewParagraphs(found: 0, expected: 1...11))
    let report = try HarbourReport("List of participants\nListe", "Annex\nListe")
    #expect(error(Array(report.text.utf8)) == .noList)
  }

  @Test func aFileOverTheLimitIsRefusedUnread() {
    let count = PrintedReport.fileLimit + 1
    #expect(error(Array(repeating: 0x61, count: count)) == .tooLarge(bytes: count))
  }

  @Test func aByteOrderMarkIsNoPartOfTheText() throws {
    var report = try HarbourReport()
    let marked = try report.printed()
    report.text = report.text.replacingOccurrences(of: "\u{FEFF}", with: "")
    #expect(try report.printed() == marked)
  }

  @Test func aReportWithOtherMarksIsTheSameReport() throws {
    let report = try HarbourReport()
    let plain = try report.printed()
    for (old, new) in [("\n- **", "\n• **"), ("**", ""), ("\n\n", "\n\u{C}\n"), ("\n", "\u{2028}")]
    {
      var other = report
      other.text = other.text.replacingOccurrences(of: old, with: new)
      #expect(try other.printed() == plain, "\(old.debugDescription) as \(new.debugDescription)")
    }
  }

  @Test func textOfAnotherMeetingIsRefusedThoughItIsNumbered() {
    let text = "CLUB/1\n\n" + (1...11).map { "\($0). Said." }.joined(separator: "\n")
    #expect(
      error(Array(text.utf8)) == .otherDocument(opening: "CLUB/1", expected: "HM/2012/3"))
  }

  @Test func theTitleAloneNamesTheMeetingThoughItIsBrokenOverLines() throws {
    var report = try HarbourReport()
    report.text = report.text.replacingOccurrences(of: "HM/2012/3", with: "")
    #expect(try report.printed().order.count == 11)
  }

  @Test func halfTheParagraphsAreTooFew() throws {
    let text = "HM/2012/3\n\n" + (1...5).map { "\($0). Said." }.joined(separator: "\n")
    #expect(error(Array(text.utf8)) == .tooFewParagraphs(found: 5, expected: 1...11))
    #expect(error(Array((text + "\n6. Said.\nList of participants").utf8)) == .noList)
  }

  @Test func anEncodingThatIsNotUTF8IsSaidToBeNone() throws {
    let text = try HarbourReport().text
    for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf32] {
      #expect(error(Array(try #require(text.data(using: encoding)))) == .notText)
    }
    let latin = try #require("HM/2012/3 Côte".data(using: .isoLatin1))
    #expect(error(Array(latin)) == .notText)
  }

  @Test func whatCouldActOnATerminalIsMadePrintable() throws {
    let report = try HarbourReport("took note of", "took\u{1B}[2J note\u{7} of").printed()
    let text = try #require(report.paragraphs[11])
    #expect(text == text.printable)
    #expect(text.contains("note"))
  }
}
