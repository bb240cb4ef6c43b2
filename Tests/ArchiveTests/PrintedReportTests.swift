import Foundation
import Meeting
import TestSupport
import Testing

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

  @Test(arguments: [
    PrintedReportError.missingFile, .notAFile, .unreadable(reason: "permission denied"),
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

  @Test func aFileIsReadAndAMissingOneNamed() throws {
    #expect(try PrintedReport(file: HarbourReport.file, for: .sample).order.count == 11)
    #expect(throws: PrintedReportError.missingFile) {
      try PrintedReport(file: HarbourReport.file + ".nowhere", for: .sample)
    }
    #expect(throws: PrintedReportError.notAFile) {
      try PrintedReport(file: "/tmp", for: .sample)
    }
  }

  /// Random cuts, swaps and bytes: whatever comes of it, the reader and the comparison end.
  @Test(arguments: 1...4) func damagedReportsAreReadOrRefused(seed: UInt64) throws {
    let report = try HarbourReport()
    let meeting = try report.rows.build()
    let original = Array(report.text.utf8)
    let signs = Array("().-*<>[]^\\\n\r\u{C}\u{AD}'“–12i ".utf8)
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
    var read = 0
    for _ in 0..<40 {
      var bytes = original
      for _ in 0...next(12) {
        let place = next(bytes.count)
        switch next(4) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + next(60)))
        case 1: bytes.insert(signs[next(signs.count)], at: place)
        case 2: bytes[place] = signs[next(signs.count)]
        default:
          bytes.insert(
            contentsOf: bytes[place..<min(bytes.count, place + 80)], at: next(bytes.count))
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let printed = try? PrintedReport(Array(text.utf8), for: meeting) else { continue }
      read += 1
      let verification = Verification(of: meeting, against: printed)
      #expect(
        verification.findings.allSatisfy {
          $0.description
            == $0.description.split(separator: "\n").map { String($0).printable }.joined(
              separator: "\n")
        })
    }
    #expect(read > 10, "only \(read) were read")
  }
}
